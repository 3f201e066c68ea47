package org.walkrounds.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links that mails bring. A token is 256 random bits, so its plain hash needs neither salt nor stretching; the
 * database keeps that hash alone, which is why each mail gets a link of its own.
 */
@Repository
class PersonalLinks {

    /** What a link is for. */
    enum Purpose {
        CONFIRM,
        SEAT,
        LEAVE
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonalLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String issue(UUID registrant, Purpose purpose) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into registrant_link (token_hash, registrant, purpose, created_at)"
                        + " values (:hash, :registrant, :purpose, :now)")
                .param("hash", hash(token))
                .param("registrant", registrant)
                .param("purpose", purpose.name())
                .param("now", SessionStore.time(clock.instant()))
                .update();
        return token;
    }

    /** Whose link it is; empty if it is not, or no longer, one. */
    Optional<UUID> holder(String token, Purpose purpose) {
        return jdbc.sql("select registrant from registrant_link where token_hash = :hash and purpose = :purpose")
                .param("hash", hash(token))
                .param("purpose", purpose.name())
                .query(UUID.class)
                .optional();
    }

    /** Voids what lets somebody into the room. */
    void revoke(UUID registrant) {
        jdbc.sql("delete from registrant_link where registrant = :registrant and purpose = 'SEAT'")
                .param("registrant", registrant)
                .update();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
