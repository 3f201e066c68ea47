package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffDocumentsTest {

    private static final String INDEX = """
            <!doctype html><html><head><link rel="modulepreload" href="b.js"><style>html, body, #outlet {height:100%}</style>
            <script type="module" src="a.js"></script></head><body><script>start()</script></body></html>""";

    private final StaffDocuments staff = new StaffDocuments();

    @Test
    void every_script_carries_the_nonce_of_its_answer() {
        Document document = Jsoup.parse(INDEX);

        String policy = policyOf(document);

        String nonce = document.selectFirst("script").attr("nonce");
        assertThat(nonce).matches("[A-Za-z0-9+/]{24}");
        assertThat(document.select("script, link[rel=modulepreload]").eachAttr("nonce"))
                .hasSize(3)
                .containsOnly(nonce);
        assertThat(directive(policy, "script-src"))
                .isEqualTo("script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'");
    }

    @Test
    void nonce_is_another_one_each_time() {
        assertThat(policyOf(Jsoup.parse(INDEX))).isNotEqualTo(policyOf(Jsoup.parse(INDEX)));
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_nobody_frames_it() {
        String policy = policyOf(Jsoup.parse(INDEX));

        assertThat(directive(policy, "default-src")).isEqualTo("default-src 'none'");
        assertThat(directive(policy, "frame-ancestors")).isEqualTo("frame-ancestors 'none'");
        assertThat(directive(policy, "object-src")).isEqualTo("object-src 'none'");
        assertThat(directive(policy, "connect-src")).isEqualTo("connect-src 'self'");
        assertThat(policy).doesNotContain("http:", "https:", "*");
    }

    @Test
    void search_engines_are_asked_to_leave_it() {
        Document document = Jsoup.parse(INDEX);

        policyOf(document);

        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("style")).isEmpty();
    }

    private String policyOf(Document document) {
        AtomicReference<String> policy = new AtomicReference<>("");
        VaadinResponse response = mock(VaadinResponse.class);
        doAnswer(call -> {
                    policy.set(call.getArgument(1));
                    return null;
                })
                .when(response)
                .setHeader(eq("Content-Security-Policy"), anyString());
        staff.modifyIndexHtmlResponse(new IndexHtmlResponse(mock(VaadinRequest.class), response, document));
        return policy.get();
    }

    private static String directive(String policy, String name) {
        return Arrays.stream(policy.split("; ", -1))
                .filter(directive -> directive.startsWith(name + " "))
                .findFirst()
                .orElse("");
    }
}
