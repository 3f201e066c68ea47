package org.walkrounds.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Requests that arrive at a management port of its own; none where management shares the application's port. */
@Component
class ManagementPort implements RequestMatcher {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        // Boot tells both ports once they are bound, and the same number twice when there is one.
        var management = environment.getProperty("local.management.port", Integer.class);
        var application = environment.getProperty("local.server.port", Integer.class);
        return management != null && !management.equals(application) && request.getLocalPort() == management;
    }
}
