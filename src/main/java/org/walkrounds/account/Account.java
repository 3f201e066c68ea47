package org.walkrounds.account;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One member of the staff.
 *
 * @param stamp sessions begun under another stamp end
 * @param invited nobody has set a password yet
 * @param disabled since when the account may no longer sign in; empty while it may
 */
record Account(
        UUID id,
        EmailAddress email,
        String displayName,
        Set<Role> roles,
        UUID stamp,
        boolean invited,
        Instant created,
        Optional<Instant> disabled) {

    static final int DISPLAY_NAME_LENGTH = 100;

    Account {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    boolean canSignIn() {
        return !invited && disabled.isEmpty();
    }

    /** What is wrong with {@code text} as the name that others see; empty when nothing is. */
    static Optional<String> displayNameProblem(String text) {
        if (text.isBlank()) {
            return Optional.of("Enter the name that others see.");
        }
        if (text.strip().length() > DISPLAY_NAME_LENGTH) {
            return Optional.of("A name has at most 100 characters.");
        }
        return text.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of("Remove line breaks and other control characters.")
                : Optional.empty();
    }

    /** The name as it is kept. */
    static String checkedDisplayName(String text) {
        displayNameProblem(text).ifPresent(problem -> {
            throw new RejectedInputException(RejectedInputException.Field.DISPLAY_NAME, problem);
        });
        return text.strip();
    }
}
