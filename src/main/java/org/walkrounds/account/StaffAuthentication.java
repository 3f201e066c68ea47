package org.walkrounds.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail address and password. A name that is unknown, invited or disabled takes the same path, time and answer
 * as a wrong password.
 */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final AccountStore store;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    StaffAuthentication(AccountStore store, Passwords passwords, SignInThrottle throttle) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = EmailAddress.normalize(attempt.getName());
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = throttle.begin(email, address);
        if (!wait.isZero()) {
            throw new SignInThrottledException(wait);
        }
        var password = attempt.getCredentials() instanceof String text ? text : "";
        var hash = store.passwordHash(email);
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("E-mail and password do not match");
        }
        throttle.succeeded(email, address);
        var account = store.find(new EmailAddress(email)).orElseThrow();
        strengthen(account, password, hash);
        return StaffUser.authentication(account);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void strengthen(Account account, String password, Optional<String> hash) {
        if (hash.filter(passwords::isOutdated).isPresent()) {
            store.replaceHash(account.id(), passwords.hash(password));
        }
    }
}
