package org.walkrounds.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed tries; says how long to wait. */
class SignInThrottledException extends AuthenticationException {

    private final Duration wait;

    SignInThrottledException(Duration wait) {
        super("Too many tries; wait " + wait);
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
