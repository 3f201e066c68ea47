package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderAddressesTest {

    private static final String PANORAMA = "4b118db73a3a7c666f66d7c69a0533ad";

    private final FolderAddresses beside = new FolderAddresses("https://ir.example.org", "../");
    private final FolderAddresses atTheRoot = new FolderAddresses("https://ir.example.org", "");

    @ParameterizedTest
    @CsvSource({
        "/tour/clinic, tour/clinic.html",
        "/tour/clinic?yaw=5&pitch=0&fov=70, tour/clinic.html?yaw=5&pitch=0&fov=70",
        "/tour, index.html",
        "/tour-text, tour-text.html",
        "/tour-text#clinic, tour-text.html#clinic",
        "/api/tour/routes/residency.vtt, captions/residency.vtt",
        "/VAADIN/build/a-B1.js, VAADIN/build/a-B1.js",
        "/media/pictures/x.jpg, media/pictures/x.jpg",
        "/media/sounds/x.mp3, media/sounds/x.mp3",
        "/favicon.svg, favicon.svg"
    })
    void what_the_folder_holds_is_found_in_it_from_anywhere(String address, String file) {
        assertThat(atTheRoot.relocated(address)).isEqualTo(file);
        assertThat(beside.relocated(address)).isEqualTo("../" + file);
    }

    @ParameterizedTest
    @CsvSource({"/", "/program", "/sessions/ask-us", "/brochure", "/api/tour/looks", "/tour/a/b"})
    void what_it_does_not_hold_stays_with_the_site(String address) {
        assertThat(beside.relocated(address)).isEqualTo("https://ir.example.org" + address);
    }

    @ParameterizedTest
    @CsvSource({"#main", "https://example.org/tour", "data:image/png;base64,AA==", "mailto:ir@example.org"})
    void what_leads_elsewhere_is_left_alone(String address) {
        assertThat(beside.relocated(address)).isEqualTo(address);
    }

    @Test
    void two_views_of_a_panorama_are_two_files() {
        String one = beside.relocated("/media/" + PANORAMA + "/still.jpg?yaw=1&pitch=-3&fov=90&size=320");
        String other = beside.relocated("/media/" + PANORAMA + "/still.jpg?yaw=-1&pitch=-3&fov=90&size=320");

        assertThat(one).startsWith("../stills/").endsWith(".jpg").doesNotContain("?", "&");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void viewer_finds_its_tiles_and_words_stay_words() {
        Document document = beside.document("""
                <panorama-viewer><script type="application/json">{"tiles": "/media/x/{level}.jpg",
                "label": "Look under \\"/tour\\""}</script></panorama-viewer><p>See /media/x</p>""");

        assertThat(document.selectFirst("script").data())
                .contains("\"../media/x/{level}.jpg\"")
                .contains("\\\"/tour\\\"");
        assertThat(document.text()).isEqualTo("See /media/x");
    }
}
