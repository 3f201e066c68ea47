package org.walkrounds.brochure;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of the brochure: Source Sans 3 for text, Source Serif 4 at its display size for titles and figures.
 * They were cut down to Latin, Greek and Cyrillic letters and carry no ligatures, because PDFBox would set those so
 * that the text can no longer be copied letter for letter.
 */
final class Typefaces {

    static final List<Face> FACES = List.of(
            new Face("Walkrounds Sans", 400, "sans-400.ttf"),
            new Face("Walkrounds Sans", 600, "sans-600.ttf"),
            new Face("Walkrounds Display", 300, "display-300.ttf"),
            new Face("Walkrounds Display", 400, "display-400.ttf"),
            new Face("Walkrounds Serif", 400, "serif-400.ttf"));

    private final List<Cut> cuts = FACES.stream()
            .map(face -> new Cut(face, Resources.bytes("/brochure/fonts/" + face.file())))
            .toList();
    private final CmapLookup letters = letters(cuts.getLast().file());

    record Face(String family, int weight, String file) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Cut(Face face, byte[] file) {}

    void teach(PdfRendererBuilder renderer) {
        for (Cut cut : cuts) {
            renderer.useFont(
                    () -> new ByteArrayInputStream(cut.file()),
                    cut.face().family(),
                    cut.face().weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** Whether a character can be set: every list of families in the style sheet ends with the one asked here. */
    boolean has(int character) {
        return letters.getGlyphId(character) > 0;
    }

    private static CmapLookup letters(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
