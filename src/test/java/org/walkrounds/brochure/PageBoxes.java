package org.walkrounds.brochure;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where words and pictures stand on the pages of a file, in points from the top left. */
final class PageBoxes extends PDFTextStripper {

    private final List<Box> boxes = new ArrayList<>();

    private PageBoxes() {
        setSortByPosition(false);
    }

    /** A run of words, or a picture, on a page that is counted from 1. */
    record Box(int page, String what, Rectangle2D place, PDRectangle paper) {

        boolean isPicture() {
            return what.isEmpty();
        }

        boolean overlaps(Box other) {
            return page == other.page && place.intersects(other.place);
        }

        @Override
        public String toString() {
            return "page %d: %s at %.0f %.0f, %.0f × %.0f"
                    .formatted(
                            page,
                            isPicture() ? "picture" : what,
                            place.getX(),
                            place.getY(),
                            place.getWidth(),
                            place.getHeight());
        }
    }

    static List<Box> of(Brochure brochure) {
        PageBoxes stripper = new PageBoxes();
        try (PDDocument pdf = Specimen.opened(brochure)) {
            stripper.writeText(pdf, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stripper.boxes;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        Rectangle2D place = null;
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            // The upper part of the letters: lines may stand close, but never on each other.
            Rectangle2D glyph = new Rectangle2D.Double(
                    letter.getX(),
                    letter.getY() - letter.getHeight() * 0.8,
                    Math.max(0.1, letter.getWidth() - 0.2),
                    letter.getHeight() * 0.8);
            place = place == null ? glyph : place.createUnion(glyph);
        }
        if (place != null) {
            boxes.add(new Box(getCurrentPageNo(), text, place, getCurrentPage().getMediaBox()));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do") && getResources().isImageXObject((COSName) operands.getFirst())) {
            PDRectangle paper = getCurrentPage().getMediaBox();
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            boxes.add(new Box(
                    getCurrentPageNo(),
                    "",
                    new Rectangle2D.Double(
                            matrix.getTranslateX(),
                            paper.getHeight() - matrix.getTranslateY() - matrix.getScalingFactorY(),
                            matrix.getScalingFactorX(),
                            matrix.getScalingFactorY()),
                    paper));
        }
        super.processOperator(operator, operands);
    }
}
