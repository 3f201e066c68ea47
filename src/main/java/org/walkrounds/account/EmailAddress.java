package org.walkrounds.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as it names an account: trimmed, in Unicode's composed compatible form, in lower case. Mail servers
 * may tell upper from lower case before the @, but none in use does.
 */
record EmailAddress(String value) {

    /** RFC 5321 §4.5.3.1.3: a path holds at most 256 octets, its angle brackets included. */
    private static final int MAX_LENGTH = 254;

    EmailAddress {
        value = normalize(value);
        problem(value).ifPresent(problem -> {
            throw new RejectedInputException(RejectedInputException.Field.EMAIL, problem);
        });
    }

    /** What is wrong with {@code text} as an e-mail address, and how to right it; empty when nothing is. */
    static Optional<String> problem(String text) {
        var address = normalize(text);
        var at = address.indexOf('@');
        if (address.isEmpty()) {
            return Optional.of("Enter an e-mail address.");
        }
        if (address.length() > MAX_LENGTH) {
            return Optional.of("An e-mail address has at most 254 characters.");
        }
        if (address.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            return Optional.of("Remove the spaces inside the address.");
        }
        if (at < 1 || at != address.lastIndexOf('@')) {
            return Optional.of("The address needs one @, with a name before it.");
        }
        var host = address.substring(at + 1);
        if (!host.matches("[^.]+(\\.[^.]+)+")) {
            return Optional.of("The part after @ needs a dot.");
        }
        return Optional.empty();
    }

    static String normalize(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The part before the @. */
    String name() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
