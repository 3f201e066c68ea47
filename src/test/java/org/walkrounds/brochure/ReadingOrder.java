package org.walkrounds.brochure;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a file in the order in which its structure reads them, with their places on the pages. */
final class ReadingOrder {

    private ReadingOrder() {}

    /** Words that stand together, in points from the top left of a page. */
    record Piece(int page, String words, Rectangle2D place) {

        /** Whether it stands above in the same column, or to the left on the same line. */
        boolean leapsBackFrom(Piece before) {
            boolean sameColumn = place.getMinX() < before.place.getMaxX() && before.place.getMinX() < place.getMaxX();
            boolean sameLine = Math.abs(place.getMaxY() - before.place.getMaxY()) < 3;
            boolean above = sameColumn && place.getMaxY() <= before.place.getMinY();
            boolean left = sameLine && place.getMaxX() <= before.place.getMinX();
            return page < before.page || (page == before.page && (above || left));
        }

        @Override
        public String toString() {
            return "“" + words + "” on page " + (page + 1);
        }
    }

    static List<Piece> of(PDDocument pdf, List<PDStructureElement> elements) {
        Map<COSBase, Map<Integer, Piece>> places = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            places.put(page.getCOSObject(), pieces(page, pdf.getPages().indexOf(page)));
        }
        List<Piece> order = new ArrayList<>();
        for (PDStructureElement element : elements) {
            for (Object kid : element.getKids()) {
                switch (kid) {
                    case Integer id -> found(places, element.getPage(), id).ifPresent(order::add);
                    case PDMarkedContentReference reference ->
                        found(
                                        places,
                                        reference.getPage() == null ? element.getPage() : reference.getPage(),
                                        reference.getMCID())
                                .ifPresent(order::add);
                    default -> {}
                }
            }
        }
        return order;
    }

    private static Optional<Piece> found(Map<COSBase, Map<Integer, Piece>> places, PDPage page, int id) {
        return Optional.ofNullable(
                places.getOrDefault(page.getCOSObject(), Map.of()).get(id));
    }

    private static Map<Integer, Piece> pieces(PDPage page, int number) {
        Map<Integer, Piece> pieces = new HashMap<>();
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                collect(content, number, pieces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    private static void collect(PDMarkedContent content, int number, Map<Integer, Piece> pieces) {
        StringBuilder words = new StringBuilder();
        Rectangle2D place = null;
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, number, pieces);
            } else if (part instanceof TextPosition letter) {
                words.append(letter.getUnicode());
                Rectangle2D glyph = new Rectangle2D.Double(
                        letter.getX(), letter.getY() - letter.getHeight(), letter.getWidth(), letter.getHeight());
                place = place == null ? glyph : place.createUnion(glyph);
            }
        }
        if (content.getMCID() >= 0 && place != null) {
            pieces.put(content.getMCID(), new Piece(number, words.toString(), place));
        }
    }
}
