package org.walkrounds.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells visitors of the home page from Flow's own requests, which Flow sends to the same address with a parameter. A
 * mapping of the address itself would take these, too.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class FrontDoor extends OncePerRequestFilter {

    /** Where the home page stands behind the door. */
    static final String HOME = "/home";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean visitor = request.getServletPath().equals("/") && request.getParameter("v-r") == null;
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (visitor && reads) {
            request.getRequestDispatcher(HOME).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
