package org.walkrounds.brochure;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;

/**
 * Prints XHTML as one file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. Reads nothing but the
 * application's own pictures and typefaces: no network, no files. Equal input on the same day gives equal bytes.
 */
final class PdfPress {

    /** What addresses of the application's own pictures begin with. */
    static final String ADDRESS = "brochure:/";

    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Typefaces typefaces;
    private final Pictures pictures;

    PdfPress(Typefaces typefaces, Pictures pictures) {
        PressLog.use();
        this.typefaces = typefaces;
        this.pictures = pictures;
    }

    byte[] print(String xhtml, LocalDate day) {
        Document document = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(xhtml, Parser.xmlParser()));
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        // PDFBox asks for an XML transformer by each file's metadata; looking for one through all of the application's
        // jars takes a quarter of the time, and the platform has one.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Imprint.stamp(pdf, day, xhtml);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 * 1024);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private PdfRendererBuilder builder(Document document) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(Logo.TYPE, new Logo());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, ADDRESS)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .withProducer("Walkrounds")
                .useColorProfile(sRgb)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        builder.useObjectDrawerFactory(drawers);
        builder.useUriResolver((base, address) -> isOwn(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> isOwn(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(this::file, "brochure");
        typefaces.teach(builder);
        return builder;
    }

    private static boolean isOwn(String address) {
        return address.startsWith(ADDRESS);
    }

    private FSStream file(String address) {
        byte[] bytes = pictures.file(address);
        if (bytes == null) {
            throw new IllegalArgumentException("The print template asks for an unknown picture: " + address);
        }
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
