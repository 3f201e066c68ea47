package org.walkrounds.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The rules for passwords and their hashes, after NIST SP 800-63B §3.1.1: length counts, composition does not, the
 * obvious is refused, and nothing is cut off unseen.
 */
@Component
class Passwords {

    static final int MIN_LENGTH = 12;

    /** BCrypt reads no further. */
    private static final int MAX_BYTES = 72;

    private static final String SEQUENCES = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz "
            + "qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm 1q2w3e4r5t6y7u8i9o0p";

    private static final Set<String> OBVIOUS = Set.of(
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "passw0rd1234",
            "iloveyou1234",
            "letmein12345",
            "letmeinplease",
            "welcome12345",
            "changeme1234",
            "changemeplease",
            "administrator",
            "adminadminadmin",
            "radiologyradiology",
            "interventional",
            "interventionalradiology",
            "massgeneralhospital",
            "correcthorsebatterystaple");

    private final PasswordEncoder encoder;
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    /** What is wrong with {@code password} for this account, and how to right it; empty when nothing is. */
    static Optional<String> problem(String password, String email, String displayName) {
        var normal = normalize(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < MIN_LENGTH) {
            return Optional.of(
                    "Use at least 12 characters; this has %d. Three or four words do well.".formatted(length));
        }
        if (normal.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("Use at most 72 characters. Letters beyond a to z count twice or more.");
        }
        var bare = bare(normal);
        if (holds(bare, EmailAddress.normalize(email).replaceAll("@.*", "")) || holds(bare, displayName)) {
            return Optional.of("Leave your name and e-mail address out of it.");
        }
        if (isObvious(normal, bare)) {
            return Optional.of("This is among the first that others would try. Three or four unrelated words do well.");
        }
        return Optional.empty();
    }

    String hash(String password) {
        return encoder.encode(normalize(password));
    }

    /** Whether the password belongs to the hash; as slow for an absent hash as for a wrong password. */
    boolean matches(String password, Optional<String> hash) {
        var fits = encoder.matches(normalize(password), hash.orElse(nobodysHash));
        return fits && hash.isPresent();
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static boolean holds(String bare, String name) {
        var bareName = bare(name);
        return bareName.length() >= 4 && bare.contains(bareName);
    }

    private static boolean isObvious(String password, String bare) {
        return password.chars().distinct().count() < 4
                || OBVIOUS.contains(bare)
                || (bare.length() >= 8 && SEQUENCES.contains(bare))
                || bare.contains("walkrounds");
    }

    /** Without case and everything that is often strewn in. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String normalize(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
