package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

class StaffAuthenticationTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_right_password_signs_in_with_the_accounts_roles(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var account = parts.coordinator();

            var signedIn = signIn(parts, " ANA@example.org", AccountParts.PASSWORD);

            assertThat(signedIn.isAuthenticated()).isTrue();
            assertThat(signedIn.getName()).isEqualTo("ana@example.org");
            assertThat(signedIn.getPrincipal()).isInstanceOfSatisfying(StaffUser.class, user -> {
                assertThat(user.id()).isEqualTo(account.id());
            });
            assertThat(signedIn.getAuthorities())
                    .extracting(GrantedAuthority::getAuthority)
                    .containsExactly("ROLE_COORDINATOR");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void unknown_invited_and_disabled_are_answered_as_a_wrong_password_is(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();
            parts.get(People.class).invite("invited@example.org", "Invited", Set.of(Role.HOST));
            var disabled = parts.member("disabled@example.org", Role.HOST);
            parts.get(People.class).disable(disabled.id());

            var answers = List.of(
                    refusal(parts, "ana@example.org", "a wrong password"),
                    refusal(parts, "nobody@example.org", AccountParts.PASSWORD),
                    refusal(parts, "not an address", AccountParts.PASSWORD),
                    refusal(parts, "invited@example.org", AccountParts.PASSWORD),
                    refusal(parts, "disabled@example.org", AccountParts.PASSWORD));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer)
                            .isInstanceOf(BadCredentialsException.class)
                            .hasMessage(answers.getFirst().getMessage()));
        }
    }

    @Test
    void a_hash_is_checked_for_an_unknown_name_too() {
        try (var parts = new AccountParts(TestDatabase.H2)) {
            var counting = new CountingEncoder(parts.get(PasswordEncoder.class));
            var authentication = new StaffAuthentication(
                    parts.get(AccountStore.class), new Passwords(counting), parts.get(SignInThrottle.class));

            assertThatThrownBy(
                            () -> authentication.authenticate(token("nobody@example.org", "nobody has this password")))
                    .isInstanceOf(BadCredentialsException.class);

            assertThat(counting.checked).hasSize(1).first().asString().startsWith("{bcrypt}");
        }
    }

    @Test
    void the_wait_is_the_same_for_known_and_unknown_names() {
        try (var parts = new AccountParts(TestDatabase.H2)) {
            parts.coordinator();
            for (var failure = 0; failure < 5; failure++) {
                refusal(parts, "ana@example.org", "a wrong password");
                refusal(parts, "nobody@example.org", "a wrong password");
            }

            var known = refusal(parts, "ana@example.org", AccountParts.PASSWORD);
            var unknown = refusal(parts, "nobody@example.org", AccountParts.PASSWORD);

            assertThat(known)
                    .isInstanceOfSatisfying(
                            SignInThrottledException.class,
                            throttled -> assertThat(throttled.waiting()).isEqualTo(Duration.ofSeconds(30)));
            assertThat(unknown)
                    .isInstanceOfSatisfying(
                            SignInThrottledException.class,
                            throttled -> assertThat(throttled.waiting()).isEqualTo(Duration.ofSeconds(30)));
        }
    }

    private static AuthenticationException refusal(AccountParts parts, String email, String password) {
        return catchThrowableOfType(AuthenticationException.class, () -> signIn(parts, email, password));
    }

    private static Authentication signIn(AccountParts parts, String email, String password) {
        return parts.get(StaffAuthentication.class).authenticate(token(email, password));
    }

    private static Authentication token(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }

    private static final class CountingEncoder implements PasswordEncoder {
        private final List<String> checked = new ArrayList<>();
        private final PasswordEncoder real;

        private CountingEncoder(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public String encode(CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.add(hash);
            return real.matches(password, hash);
        }
    }
}
