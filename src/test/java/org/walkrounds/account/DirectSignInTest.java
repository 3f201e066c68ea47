package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

class DirectSignInTest {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_session_is_the_accounts_under_a_new_id_and_with_a_new_token() {
        var before = request.getSession().getId();
        request.setRequestedSessionIdValid(true);
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.saveToken(tokens.generateToken(request), request, response);
        var account = new Account(
                UUID.randomUUID(),
                new EmailAddress("ana@example.org"),
                "Ana Torres",
                Set.of(Role.COORDINATOR),
                UUID.randomUUID(),
                false,
                Instant.EPOCH,
                Optional.empty());

        new DirectSignIn(contexts).signIn(account, request, response);

        var context = contexts.loadDeferredContext(request).get();
        assertThat(context.getAuthentication().getName()).isEqualTo("ana@example.org");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(tokens.loadToken(request)).isNull();
    }
}
