package org.walkrounds.site;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Documents that Flow makes itself, that is staff pages and sign-in. Flow's client and Vaadin's components evaluate
 * short texts and add style elements, so their policy allows that; scripts still need this answer's nonce.
 */
@Component
class StaffDocuments implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        Document document = response.getDocument();
        document.select("script, link[rel=modulepreload]").attr("nonce", nonce);
        document.select("style:containsData(html, body, #outlet)").remove();
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/favicon.svg");
        response.getVaadinResponse()
                .setHeader(
                        SecurityHeaders.POLICY,
                        String.join(
                                "; ",
                                "default-src 'none'",
                                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                                "style-src 'self' 'unsafe-inline'",
                                "img-src 'self' data: blob:",
                                "font-src 'self' data:",
                                "media-src 'self' blob:",
                                "connect-src 'self'",
                                "worker-src 'self' blob:",
                                "frame-src 'self'",
                                "base-uri 'self'",
                                "form-action 'self'",
                                "frame-ancestors 'none'",
                                "object-src 'none'"));
    }
}
