package org.walkrounds.slides;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files that hosts bring, and those that somebody wishes they would. */
final class Pdfs {

    private static final PDRectangle WIDE = new PDRectangle(960, 540);

    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    private Pdfs() {}

    /** Pages of 16 to 9, each with a title and a line of text. */
    static byte[] slides(String... titles) {
        return document(document -> {
            for (String title : titles) {
                PDPage page = new PDPage(WIDE);
                document.addPage(page);
                write(document, page, title, "A line of text.");
            }
        });
    }

    static byte[] truncated() {
        byte[] whole = slides("One", "Two", "Three");
        return Arrays.copyOf(whole, whole.length / 3);
    }

    static byte[] empty(int pages) {
        return document(document -> {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(WIDE));
            }
        });
    }

    static byte[] locked() {
        return document(document -> {
            document.addPage(new PDPage(WIDE));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    /** A page as large as a town. */
    static byte[] giantPage() {
        return document(document -> {
            PDPage page = new PDPage(new PDRectangle(20_000_000, 10_000_000));
            document.addPage(page);
            write(document, page, "Giant", "");
        });
    }

    /** Forms that draw each other, ten times at each of twelve levels: hours of work in a few kilobytes. */
    static byte[] endless() {
        return document(document -> {
            PDPage page = new PDPage(WIDE);
            document.addPage(page);
            PDFormXObject inner = form(document, "0 0 100 100 re f\n");
            for (int level = 0; level < 12; level++) {
                PDFormXObject outer = form(document, "/F Do\n".repeat(10));
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), inner);
                outer.setResources(resources);
                inner = outer;
            }
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            page.setContents(new PDStream(document, stream("/F Do\n")));
        });
    }

    /** A picture of 15,000 by 15,000 pixels, all of them black, in a few kilobytes. */
    static byte[] bomb() {
        return document(document -> {
            PDPage page = new PDPage(WIDE);
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, 15_000);
            stream.setInt(COSName.HEIGHT, 15_000);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] row = new byte[45_000];
                for (int y = 0; y < 15_000; y++) {
                    out.write(row);
                }
            }
            PDImageXObject picture = new PDImageXObject(new PDStream(stream), null);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 960, 540);
            }
        });
    }

    /** A list of 64 million numbers, in a few kilobytes. */
    static byte[] greedy() {
        return document(document -> {
            PDPage page = new PDPage(WIDE);
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] numbers = "1 ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                out.write('[');
                for (int part = 0; part < 1000; part++) {
                    out.write(numbers);
                }
            }
            page.setContents(content);
        });
    }

    /** A page tree that leads back to itself. */
    static byte[] circle() {
        String file = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R]/Count 3>>endobj
                trailer<</Root 1 0 R/Size 3>>
                %%EOF
                """;
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PDFormXObject form(PDDocument document, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document, stream(content)));
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(new COSFloat(960));
        box.add(new COSFloat(540));
        form.getCOSObject().setItem(COSName.BBOX, box);
        return form;
    }

    private static void write(PDDocument document, PDPage page, String title, String line) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.BLACK);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 48);
            content.newLineAtOffset(60, 400);
            content.showText(title);
            content.newLineAtOffset(0, -80);
            content.showText(line);
            content.endText();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] document(Filling filling) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
