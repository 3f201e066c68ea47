package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends public documents: no session, a policy without exceptions, and nothing again that the visitor has already. */
@Component
class PublicDocuments {

    private final PageRenderer renderer;
    private final RenderedPages pages;
    private final SiteProperties site;

    PublicDocuments(PageRenderer renderer, RenderedPages pages, SiteProperties site) {
        this.renderer = renderer;
        this.pages = pages;
        this.site = site;
    }

    String baseUrl() {
        return site.baseUrl();
    }

    /** Answers with a page that may have been rendered for somebody else already. */
    ResponseEntity<byte[]> answer(HttpServletRequest request, String key, Supplier<PublicPage> page) {
        return answer(request, pages.get(key, page), "text/html;charset=UTF-8");
    }

    /** Answers with what is made of the published documents, and may have been made for somebody else already. */
    ResponseEntity<byte[]> json(HttpServletRequest request, String key, Supplier<byte[]> body) {
        return answer(request, pages.bytes(key, body), "application/json");
    }

    ResponseEntity<byte[]> answer(HttpServletRequest request, PublicPage page) {
        return text(request, renderer.render(page), "text/html;charset=UTF-8");
    }

    ResponseEntity<byte[]> text(HttpServletRequest request, String text, String type) {
        return answer(request, text.getBytes(StandardCharsets.UTF_8), type);
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, byte[] body, String type) {
        String tag = tag(body);
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    ResponseEntity<byte[]> answer(HttpStatusCode status, PublicPage page) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .cacheControl(CacheControl.noStore())
                .body(renderer.render(page).getBytes(StandardCharsets.UTF_8));
    }

    /** Weak, since the container may compress the body on its way. */
    private static String tag(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return "W/\"" + body.length + "-" + HexFormat.of().toHexDigits(checksum.getValue(), 8) + '"';
    }
}
