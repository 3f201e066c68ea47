package org.walkrounds.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps a script from filling a session or a stranger's mailbox. Both limits are far beyond what people do: a lecture
 * hall behind one address registers at once. Kept in memory and bounded; what was not touched longest is forgotten.
 */
@Component
public class RegistrationLimit {

    private static final int PER_NETWORK = 400;
    private static final int PER_MAILBOX = 6;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private record Count(Instant since, int number) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    RegistrationLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try; false if there were too many within an hour. */
    public synchronized boolean allows(String network, String email) {
        boolean networkOk = count("network " + network) <= PER_NETWORK;
        boolean mailboxOk = count("mailbox " + email.strip().toLowerCase(Locale.ROOT)) <= PER_MAILBOX;
        return networkOk && mailboxOk;
    }

    private int count(String key) {
        Instant now = clock.instant();
        Count before = counts.get(key);
        Count after = before == null || before.since().plus(WINDOW).isBefore(now)
                ? new Count(now, 1)
                : new Count(before.since(), before.number() + 1);
        counts.put(key, after);
        return after.number();
    }
}
