package org.walkrounds.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that each let one person set a password once. The token is 256 random bits, so its plain hash needs neither
 * salt nor stretching; the database keeps that hash alone.
 */
@Repository
@Transactional
class OneTimeLinks {

    static final Duration LIFETIME = Duration.ofHours(24);

    /** What a valid link is for. {@code account} is empty for the very first coordinator's. */
    record Target(Optional<UUID> account) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the link's token; a former link for the same account, or for the first coordinator, is void. */
    String issue(@Nullable UUID account) {
        revoke(account);
        var token = newToken();
        var now = clock.instant();
        jdbc.sql("insert into one_time_link (token_hash, account_id, created, expires) values (?, ?, ?, ?)")
                .params(
                        hash(token),
                        account,
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(LIFETIME).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** What the link is for; empty unless it can be used now. */
    Optional<Target> find(String token) {
        return jdbc.sql("select account_id from one_time_link where token_hash = ? and expires > ?")
                .params(hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Target(Optional.ofNullable(row.getObject("account_id", UUID.class))))
                .optional();
    }

    /**
     * Uses the link up. Of several who try at once, the database lets one delete the row; that one's transaction must
     * go on to set the password.
     */
    Target claim(String token) {
        var target = find(token).orElseThrow(LinkGoneException::new);
        var deleted = jdbc.sql("delete from one_time_link where token_hash = ? and expires > ?")
                .params(hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (deleted == 0) {
            throw new LinkGoneException();
        }
        return target;
    }

    /** Voids the links for the account, or the first coordinator's. */
    void revoke(@Nullable UUID account) {
        if (account == null) {
            jdbc.sql("delete from one_time_link where account_id is null").update();
        } else {
            jdbc.sql("delete from one_time_link where account_id = ?")
                    .param(account)
                    .update();
        }
    }

    private String newToken() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
