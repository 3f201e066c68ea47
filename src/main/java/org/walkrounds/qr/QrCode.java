package org.walkrounds.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A text as a QR code (ISO/IEC 18004) that can still be read when 15 % of it is lost (level M).
 *
 * @param size modules along an edge, without the quiet zone
 * @param path SVG path of the dark modules, one unit a module
 */
public record QrCode(int size, String path) {

    /** Modules that the standard wants empty around the code. */
    public static final int QUIET_ZONE = 4;

    /** The code of a text; throws IllegalArgumentException where the text is empty or too long for any code. */
    public static QrCode of(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(matrix.getWidth(), path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters fits no QR code", tooLong);
        }
    }

    /** The code with its quiet zone as an SVG document, black on white whatever lies around it. */
    public String svg() {
        int edge = size + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="%1$d %1$d %2$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M%1$d %1$dh%2$dv%2$dh-%2$dz"/><path d="%3$s"/></svg>
                """.formatted(-QUIET_ZONE, edge, path);
    }

    /** Neighbors in a row are one rectangle: a seam between two would show at some sizes. */
    private static String path(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
