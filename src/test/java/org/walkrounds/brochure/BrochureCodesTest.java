package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.tour.Scene;

/** What a telephone reads off the printed page is where the link beside it leads. */
class BrochureCodesTest {

    private static final int DPI = 200;

    @Test
    void each_room_has_a_code_that_opens_exactly_its_still() throws Exception {
        List<String> codes = codes(Specimen.brochures().render(Specimen.of("rooms")));

        List<String> views = Specimen.tour().scenes().stream()
                .map(Scene::stills)
                .map(List::getFirst)
                .map(still -> "yaw=%.0f&pitch=%.0f&fov=%.0f".formatted(still.yaw(), still.pitch(), still.fov()))
                .toList();
        assertThat(codes).hasSameSizeAs(views).allMatch(code -> code.startsWith(Specimen.SITE + "/tour/"));
        assertThat(codes.stream().map(code -> code.replaceFirst(".*\\?", "")))
                .containsExactlyInAnyOrderElementsOf(views);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms", "facilities", "figures", "floor-plan", "sessions"})
    void every_code_says_what_a_link_of_its_page_says(String section) throws Exception {
        Brochure brochure = Specimen.brochures().render(Specimen.of(section));

        List<String> codes = codes(brochure);
        assertThat(codes).isNotEmpty();
        assertThat(links(brochure)).containsAll(codes);
    }

    private static List<String> links(Brochure brochure) throws Exception {
        try (PDDocument pdf = Specimen.opened(brochure)) {
            return IntStream.range(0, pdf.getNumberOfPages())
                    .mapToObj(pdf::getPage)
                    .flatMap(page -> annotations(page).filter(link -> link.getAction() instanceof PDActionURI))
                    .map(link -> ((PDActionURI) link.getAction()).getURI())
                    .toList();
        }
    }

    private static Stream<PDAnnotationLink> annotations(PDPage page) {
        try {
            return page.getAnnotations().stream().map(PDAnnotationLink.class::cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(Brochure brochure) throws Exception {
        try (PDDocument pdf = Specimen.opened(brochure)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            return IntStream.range(2, pdf.getNumberOfPages())
                    .mapToObj(page -> {
                        try {
                            return renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .flatMap(BrochureCodesTest::read)
                    .toList();
        }
    }

    private static Stream<String> read(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        try {
            return Arrays.stream(
                            new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(Result::getText);
        } catch (NotFoundException none) {
            return Stream.empty();
        }
    }
}
