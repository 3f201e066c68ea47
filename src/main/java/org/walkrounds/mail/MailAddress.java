package org.walkrounds.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What mail can be sent to: {@code name@host.example}, with letters beyond ASCII in the host's name only. */
public final class MailAddress {

    /** RFC 5321 §4.5.3.1.3: a path holds at most 256 octets, its angle brackets included. */
    private static final int MAX_LENGTH = 254;

    /** RFC 5321 §4.5.3.1.1. */
    private static final int MAX_NAME = 64;

    /** A dot-atom, RFC 5322 §3.2.3. Quoted names are allowed there, and accepted by hardly any server. */
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern HOST = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?", Pattern.CASE_INSENSITIVE);

    private MailAddress() {}

    /** What is wrong with {@code text} as an address to send mail to, and how to right it; empty when nothing is. */
    public static Optional<String> problem(String text) {
        String address = normal(text);
        int at = address.lastIndexOf('@');
        if (address.isEmpty()) {
            return Optional.of("Enter an e-mail address.");
        }
        if (address.length() > MAX_LENGTH) {
            return Optional.of("An e-mail address has at most 254 characters.");
        }
        if (at < 1) {
            return Optional.of("The address needs one @, with a name before it.");
        }
        String name = address.substring(0, at);
        if (name.length() > MAX_NAME || !NAME.matcher(name).matches()) {
            return Optional.of("The part before @ may hold letters from a to z, digits and signs such as . _ + -");
        }
        if (asciiHost(address.substring(at + 1)).isEmpty()) {
            return Optional.of("The part after @ needs to be a host's name, such as example.org.");
        }
        return Optional.empty();
    }

    /**
     * An address as mail compares it: trimmed, in Unicode's composed compatible form, in lower case. Servers may tell
     * upper from lower case before the @, but none in use does.
     */
    public static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** As it stands on the wire: the host's name in ASCII (RFC 5890). */
    static String wire(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1)
                + asciiHost(address.substring(at + 1)).orElseThrow();
    }

    private static Optional<String> asciiHost(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES))
                    .filter(ascii -> HOST.matcher(ascii).matches());
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }
}
