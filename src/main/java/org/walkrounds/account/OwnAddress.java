package org.walkrounds.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach this server, for links that are handed over: {@code walkrounds.base-url} where it is set. */
@Component
class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    /** The one-time link for somebody at this machine's console. */
    String link(String token) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return link(environment.getProperty("walkrounds.base-url", "http://localhost:" + port), token);
    }

    /** The one-time link for whoever gets it from the sender of {@code request}, under the address they use. */
    String link(HttpServletRequest request, String token) {
        var used = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return link(environment.getProperty("walkrounds.base-url", used), token);
    }

    private static String link(String base, String token) {
        return base.replaceFirst("/+$", "") + "/" + SetupView.PATH + "?" + SetupView.TOKEN + "=" + token;
    }
}
