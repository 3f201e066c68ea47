package org.walkrounds.site;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers addresses that nothing stands at before they reach Vaadin's servlet, which takes any address for a route and
 * would make a session for each robot that guesses one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class UnknownAddresses extends OncePerRequestFilter {

    /** Addresses whose own handlers answer what they lack. */
    private static final List<String> ANSWERED = List.of("/look/", "/media/", "/live/", "/favicon.svg", "/favicon.ico");

    /** The files of Flow and of the build, whose old names go with each new one. */
    private static final String FLOW = "/VAADIN/";

    /** What Flow keeps for one session. */
    private static final String DYNAMIC = FLOW + "dynamic/";

    private final ObjectProvider<AbstractHandlerMethodMapping<?>> mappings;

    UnknownAddresses(ObjectProvider<AbstractHandlerMethodMapping<?>> mappings) {
        this.mappings = mappings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private boolean isKnown(HttpServletRequest request) throws ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getParameter("v-r") != null) {
            return true;
        }
        if (path.startsWith(FLOW)) {
            return isOfFlow(request, path);
        }
        return ANSWERED.stream().anyMatch(path::startsWith)
                || isRoute(request, path)
                || isLibraryFile(path)
                || isMapped(request);
    }

    private static boolean isOfFlow(HttpServletRequest request, String path) {
        if (path.startsWith(DYNAMIC)) {
            return request.getSession(false) != null;
        }
        return isFile("META-INF/VAADIN/webapp", path) || isLibraryFile(path) || !isProduction(request);
    }

    /** A development server answers what it has not built into files. */
    private static boolean isProduction(HttpServletRequest request) {
        return ApplicationConfiguration.get(new VaadinServletContext(request.getServletContext()))
                .isProductionMode();
    }

    /** Whether a library brings a file for the address, as the staff pages' theme does. */
    private static boolean isLibraryFile(String path) {
        return isFile("META-INF/resources", path);
    }

    private static boolean isFile(String root, String path) {
        return path.matches("(/[\\w-]+)+(\\.[\\w-]+)+") && new ClassPathResource(root + path).exists();
    }

    private static boolean isRoute(HttpServletRequest request, String path) {
        ApplicationRouteRegistry registry =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return RouteConfiguration.forRegistry(registry)
                .getRoute(path.replaceFirst("^/", ""))
                .isPresent();
    }

    private boolean isMapped(HttpServletRequest request) throws ServletException {
        ServletRequestPathUtils.parseAndCache(request);
        for (AbstractHandlerMethodMapping<?> mapping : mappings) {
            try {
                if (mapping.getHandler(request) != null) {
                    return true;
                }
            } catch (ServletException wrongMethod) {
                return true;
            } catch (Exception problem) {
                throw new ServletException(problem);
            }
        }
        return false;
    }
}
