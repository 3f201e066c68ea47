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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Prints XHTML as one file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. Reads nothing but the
 * application's own pictures and typefaces: no network, no files. Equal input on the same day gives equal bytes.
 */
final class PdfPress {

    /** What addresses of the application's own pictures begin with. */
    static final String ADDRESS = "brochure:/";

    /** All small objects in one stream: faster to write than many, and smaller. */
    private static final CompressParameters TOGETHER = new CompressParameters(10_000);

    static {
        // A sixth of the time for two percent of the bytes; PDFBox takes the level from nowhere else.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "3");
    }

    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Typefaces typefaces;
    private final NameDrawing names;
    private final QrDrawing codes = new QrDrawing();
    private final Lettering lettering = new Lettering("sans-400.ttf");

    /** A file, and where its bookmarks lead. */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(byte[] pdf, Outline outline) {}

    PdfPress(Typefaces typefaces, Scripts scripts) {
        PressLog.use();
        this.names = new NameDrawing(scripts);
        this.typefaces = typefaces;
    }

    Printed print(Manuscript manuscript, Edition edition) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        // PDFBox asks for an XML transformer by each file's metadata; looking for one through all of the application's
        // jars takes a quarter of the time, and the platform has one.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer renderer = builder(manuscript.tree(), edition).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Imprint.stamp(pdf, edition.day(), manuscript.content());
            inlineProperties(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 * 1024);
            pdf.save(bytes, TOGETHER);
            return new Printed(bytes.toByteArray(), Outline.of(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /**
     * Lets what is said of each background stand within its page's resources (ISO 32000-1 14.6.2). The renderer makes
     * an object of each, more than half of all objects in the file.
     */
    private static void inlineProperties(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                properties.getValues().forEach(each -> each.setDirect(true));
            }
        }
    }

    private PdfRendererBuilder builder(Document document, Edition edition) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, ADDRESS)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .withProducer("Walkrounds")
                .useColorProfile(sRgb)
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        builder.useObjectDrawerFactory(drawers(edition));
        builder.useUriResolver((base, address) -> isOwn(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> isOwn(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> file(edition.pictures().get(address), address), "brochure");
        typefaces.teach(builder);
        return builder;
    }

    private DefaultObjectDrawerFactory drawers(Edition edition) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(Logo.TYPE, new Logo());
        drawers.registerDrawer(NameDrawing.TYPE, names);
        drawers.registerDrawer(QrDrawing.TYPE, codes);
        drawers.registerDrawer(
                PlanDrawing.TYPE,
                new PlanDrawing(edition.tour(), new FloorNumbers(edition.tour()), edition.accent(), lettering));
        return drawers;
    }

    private static boolean isOwn(String address) {
        return address.startsWith(ADDRESS);
    }

    private static FSStream file(byte @Nullable [] bytes, String address) {
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
