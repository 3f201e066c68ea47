package org.walkrounds.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One-time links as whole addresses. */
@Component
class OwnAddress {

    private final String base;

    OwnAddress(@Value("${walkrounds.base-url}") String base) {
        this.base = base;
    }

    /** The link for somebody who reads it at the server, under the configured address. */
    String link(String token) {
        return link(base, token);
    }

    /** The link for whoever gets it from the sender of {@code request}: under the address that reached the server. */
    String link(HttpServletRequest request, String token) {
        return link(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(), token);
    }

    private static String link(String base, String token) {
        return base.replaceFirst("/+$", "") + "/" + SetupView.PATH + "?" + SetupView.TOKEN + "=" + token;
    }
}
