package org.walkrounds.slides;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Draws the pages of a PDF, in a process of its own that may be killed at any time. It tells how far it is in lines:
 * {@code pages COUNT}, {@code page NUMBER WIDTH HEIGHT} for each page whose files are complete, and {@code refused WHY
 * DETAIL} if there is no more to come. It ends when what started it does.
 */
final class SlideDrawing {

    /** Longer side of a page's picture and of its small picture, in pixels. */
    private static final int LONGER_SIDE = 1920;

    private static final int SMALL_SIDE = 240;
    private static final double QUALITY = 0.85;
    private static final int LONGEST_TEXT = 4000;
    private static final long MEGABYTE = 1 << 20;

    private final PrintStream told;
    private final Path target;

    private SlideDrawing(PrintStream told, Path target) {
        this.told = told;
        this.target = target;
    }

    /**
     * Draws and ends.
     *
     * @param arguments the PDF, the folder, the first page, the most pages, the most temporary megabytes
     */
    public static void main(String[] arguments) {
        PrintStream told = System.out;
        System.setOut(System.err);
        Thread.ofPlatform().daemon().start(SlideDrawing::endWithParent);
        new SlideDrawing(told, Path.of(arguments[1]))
                .draw(
                        new File(arguments[0]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]));
        told.flush();
        // No thread of a library keeps it alive.
        Runtime.getRuntime().halt(0);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        } catch (IOException gone) {
            // As good as the end.
        }
        Runtime.getRuntime().halt(1);
    }

    private void draw(File pdf, int first, int most, int temporaryMegabytes) {
        MemoryUsageSetting bounded = MemoryUsageSetting.setupMixed(32 * MEGABYTE, temporaryMegabytes * MEGABYTE);
        try (PDDocument document = Loader.loadPDF(pdf, bounded.streamCache)) {
            int pages = document.getNumberOfPages();
            if (pages == 0 || pages > most) {
                tell("refused " + (pages == 0 ? "empty" : "pages") + " " + pages);
                return;
            }
            tell("pages " + pages);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int number = first; number <= pages; number++) {
                if (!draw(document, renderer, number)) {
                    return;
                }
            }
        } catch (InvalidPasswordException locked) {
            tell("refused locked -");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            tell("refused damaged -");
        }
    }

    private boolean draw(PDDocument document, PDFRenderer renderer, int number) {
        BufferedImage picture;
        String text;
        try {
            PDRectangle page = document.getPage(number - 1).getCropBox();
            float scale = LONGER_SIDE / Math.max(1, Math.max(page.getWidth(), page.getHeight()));
            picture = renderer.renderImage(number - 1, scale, ImageType.RGB);
            text = text(document, number);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            tell("refused page -");
            return false;
        }
        try {
            write(picture, number + ".jpg");
            write(Thumbnails.of(picture).size(SMALL_SIDE, SMALL_SIDE).asBufferedImage(), number + "-small.jpg");
            Files.writeString(target.resolve(number + ".txt"), text);
        } catch (IOException full) {
            tell("refused space -");
            return false;
        }
        tell("page " + number + " " + picture.getWidth() + " " + picture.getHeight());
        return true;
    }

    private void write(BufferedImage picture, String name) throws IOException {
        Thumbnails.of(picture)
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toFile(target.resolve(name).toFile());
    }

    private void tell(String line) {
        told.println(line);
        told.flush();
    }

    /** What is written on a page, as it is read aloud. A page whose text can't be read is still a picture. */
    private static String text(PDDocument document, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            Beginning beginning = new Beginning();
            stripper.writeText(document, beginning);
            return cleaned(beginning.toString());
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    static String cleaned(String text) {
        String lines = text.replaceAll("[\\p{C}&&[^\\n\\t]]|\\r", "")
                .replaceAll("[^\\S\\n]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        return lines.codePointCount(0, lines.length()) <= LONGEST_TEXT
                ? lines
                : lines.substring(0, lines.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }

    /** Keeps the beginning of what is written, enough for the longest text. */
    private static final class Beginning extends Writer {

        private static final int ENOUGH = 8 * LONGEST_TEXT;

        private final StringBuilder kept = new StringBuilder();

        @Override
        public void write(char[] letters, int offset, int length) {
            kept.append(letters, offset, Math.min(length, ENOUGH - kept.length()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return kept.toString();
        }
    }
}
