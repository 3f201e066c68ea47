package org.walkrounds.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int MODULE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ir.example/tour/fluoroscopy-suite?yaw=-120&pitch=-5&fov=70",
                "a",
                "https://ir.example/tour/größe?grüße=世界"
            })
    void camera_reads_what_was_written(String text) throws Exception {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void long_addresses_still_fit() throws Exception {
        String text = "https://ir.example/" + "a".repeat(1500);

        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void document_leaves_the_quiet_zone_white() {
        QrCode code = QrCode.of("https://ir.example");

        assertThat(code.svg())
                .contains("viewBox=\"-4 -4 %1$d %1$d\"".formatted(code.size() + 8))
                .contains("d=\"M0 0h7v1h-7z")
                .contains("d=\"M-4 -4h%1$dv%1$dh-%1$dz\"".formatted(code.size() + 8));
    }

    @Test
    void text_that_fits_no_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QrCode.of("a".repeat(5000)))
                .withMessageContaining("5000");
    }

    private static String read(QrCode code) throws Exception {
        int edge = (code.size() + 2 * QrCode.QUIET_ZONE) * MODULE;
        int[] pixels = new int[edge * edge];
        Arrays.fill(pixels, 0xffffff);
        for (QrCode.Bar bar : code.bars()) {
            int x = (bar.column() + QrCode.QUIET_ZONE) * MODULE;
            int y = (bar.row() + QrCode.QUIET_ZONE) * MODULE;
            for (int row = y; row < y + MODULE; row++) {
                int start = row * edge + x;
                Arrays.fill(pixels, start, start + bar.length() * MODULE, 0);
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(edge, edge, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
