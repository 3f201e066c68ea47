package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.panorama.StillView;

class PdfPressTest {

    private static final byte[] PICTURE =
            new PlainLens().take("", new StillView(0, 0, 90), 32, 16).orElseThrow();

    private final PdfPress press = new PdfPress(new Typefaces(), new Scripts());

    @Test
    void reads_nothing_from_the_network() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();

        print("http://localhost:" + server.getAddress().getPort());
        server.stop(0);

        assertThat(requests).hasValue(0);
    }

    @Test
    void reads_no_files(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("picture.jpg"), PICTURE);

        byte[] pdf = print(folder.toUri().toString().replaceAll("/$", ""));

        assertThat(pictures(pdf)).isZero();
    }

    @Test
    void reads_the_applications_own_pictures() throws Exception {
        byte[] pdf = printed(page("<img src=\"brochure:/cover.jpg\" alt=\"Cover\"/>"));

        assertThat(pictures(pdf)).isPositive();
    }

    private byte[] print(String place) {
        return printed(page("<link rel=\"stylesheet\" href=\"%1$s/style.css\"/><style>@import url(%1$s/import.css);"
                        .formatted(place)
                + " @font-face { font-family: F; src: url(%1$s/font.ttf); }".formatted(place)
                + " p { font-family: F; background-image: url(%1$s/picture.jpg) }</style>".formatted(place)
                + "<p>Text</p><img src=\"%1$s/picture.jpg\" alt=\"Picture\"/>".formatted(place)
                + "<object data=\"%1$s/picture.jpg\">Object</object>".formatted(place)));
    }

    private byte[] printed(String xhtml) {
        Edition edition = new Edition(
                Specimen.program(),
                Specimen.tour(),
                List.of(),
                Recipient.NOBODY,
                Optional.empty(),
                Map.of("brochure:/cover.jpg", PICTURE),
                Accent.of("#f0ae3c"),
                Specimen.SITE,
                Paper.LETTER,
                LocalDate.of(2026, 11, 24));
        return press.print(Manuscript.of(xhtml), edition).pdf();
    }

    private static String page(String content) {
        return "<html lang=\"en-US\"><head><title>Title</title><style>body { font-family: \"Walkrounds Sans\" }</style>"
                + "</head><body><p>Text</p>" + content + "</body></html>";
    }

    private static int pictures(byte[] file) throws Exception {
        int pictures = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }
}
