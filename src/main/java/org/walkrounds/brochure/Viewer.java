package org.walkrounds.brochure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of brochures as pictures and keeps the last ones, up to {@value #MOST_BYTES} bytes. */
final class Viewer {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final float QUALITY = 0.88f;

    private final Semaphore drawing =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), true);
    private final Map<String, PagePicture> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * @param page counted from 1
     * @param width pixels
     * @throws UnusableRequestException if the brochure has no such page
     */
    PagePicture page(Brochure brochure, int page, int width) {
        if (page < 1 || page > brochure.pages()) {
            throw new UnusableRequestException("This brochure has the pages 1 to " + brochure.pages() + ".");
        }
        String etag = brochure.etag().replaceAll("\"$", "-" + page + "-" + width + "\"");
        synchronized (kept) {
            PagePicture before = kept.get(etag);
            if (before != null) {
                return before;
            }
        }
        PagePicture picture = new PagePicture(drawn(brochure, page, width), etag);
        keep(picture);
        return picture;
    }

    private void keep(PagePicture picture) {
        synchronized (kept) {
            if (kept.putIfAbsent(picture.etag(), picture) != null) {
                return;
            }
            bytes += picture.jpeg().length;
            var eldest = kept.values().iterator();
            while (bytes > MOST_BYTES && kept.size() > 1) {
                bytes -= eldest.next().jpeg().length;
                eldest.remove();
            }
        }
    }

    private byte[] drawn(Brochure brochure, int number, int width) {
        // Drawing is all computing: more at once than there are processors would only take more memory.
        drawing.acquireUninterruptibly();
        try (PDDocument pdf = Loader.loadPDF(brochure.bytes())) {
            PDPage page = pdf.getPage(number - 1);
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return jpeg(
                    renderer.renderImage(number - 1, width / page.getMediaBox().getWidth(), ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            drawing.release();
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
