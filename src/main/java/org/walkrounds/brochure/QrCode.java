package org.walkrounds.brochure;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a QR code (ISO/IEC 18004) that still reads with up to 15 % of it covered. */
public final class QrCode {

    /** Light modules that must surround it on each side. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException if the text is too long for a QR code
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, tooLong);
        }
    }

    /** Modules along one side, without the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether the module at this place, counted from 0 from the top left, is dark. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
