package org.walkrounds.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session against its account at each request: a disabled account or a new password ends it, other roles count
 * at once. Costs two look-ups by key, for staff alone.
 */
class CurrentAccountFilter extends OncePerRequestFilter {

    private final AccountStore store;
    private final SecurityContextRepository contexts;

    CurrentAccountFilter(AccountStore store, SecurityContextRepository contexts) {
        this.store = store;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Most requests are visitors' and have no session: nothing is looked at.
        if (request.getSession(false) != null) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof StaffUser user) {
                store.find(user.id())
                        .filter(account ->
                                account.canSignIn() && account.stamp().equals(user.stamp()))
                        .map(StaffUser::authentication)
                        .ifPresentOrElse(
                                current -> renew(authentication, current, request, response), () -> end(request));
            }
        }
        chain.doFilter(request, response);
    }

    private void renew(
            Authentication old, Authentication current, HttpServletRequest request, HttpServletResponse response) {
        if (new HashSet<>(old.getAuthorities()).equals(new HashSet<>(current.getAuthorities()))) {
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(current);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
    }
}
