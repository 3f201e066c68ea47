package org.walkrounds.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as a QR code (ISO/IEC 18004) that can still be read when 15 % of it is lost (level M).
 *
 * @param size modules along an edge, without the quiet zone
 * @param bars the dark modules
 */
public record QrCode(int size, List<Bar> bars) {

    /** Light modules that the standard wants around the code on each side. */
    public static final int QUIET_ZONE = 4;

    /**
     * Dark modules side by side. They are one rectangle, because a seam between two would show at some sizes.
     *
     * @param column of the first, counted from 0 from the left
     * @param row counted from 0 from the top
     * @param length how many
     */
    public record Bar(int column, int row, int length) {}

    public QrCode {
        bars = List.copyOf(bars);
    }

    /** The code of a text; throws IllegalArgumentException where the text is empty or too long for any code. */
    public static QrCode of(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(matrix.getWidth(), bars(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters fits no QR code", tooLong);
        }
    }

    /** The code with its quiet zone as an SVG document, black on white whatever lies around it. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (Bar bar : bars) {
            path.append("M%d %dh%dv1h-%dz".formatted(bar.column, bar.row, bar.length, bar.length));
        }
        int edge = size + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%1$d %1$d %2$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M%1$d %1$dh%2$dv%2$dh-%2$dz"/><path d="%3$s"/></svg>
                """.formatted(-QUIET_ZONE, edge, path);
    }

    private static List<Bar> bars(ByteMatrix matrix) {
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                int start = column;
                while (column < matrix.getWidth() && matrix.get(column, row) == 1) {
                    column++;
                }
                if (column > start) {
                    bars.add(new Bar(start, row, column - start));
                }
            }
        }
        return bars;
    }
}
