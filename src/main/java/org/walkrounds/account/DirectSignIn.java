package org.walkrounds.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs in who has just set a password by a one-time link, with the same care as the sign-in form's filter. */
@Component
class DirectSignIn {

    private final SecurityContextRepository contexts;

    DirectSignIn(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var authentication = StaffUser.authentication(account);
        // Whoever knew the session before, or a form's token in it, must not have this one.
        request.getSession();
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(authentication, request, response);
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
