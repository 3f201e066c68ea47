package org.walkrounds.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after a few failures in a row each further try has to wait, twice as long each time. Counted for
 * an account, whoever tries, and for an address, whatever it tries; known and unknown names alike. An address from which
 * an account's owner signed in before is counted apart, so that a stranger's failures do not lock the owner out there.
 *
 * <p>Kept in memory and bounded: what was not touched longest is forgotten first, which takes an attacker more addresses
 * than guessing would.
 */
@Component
class SignInThrottle {

    /** Tries that need no wait, the first wait, and the longest. */
    private record Policy(int free, Duration first, Duration longest) {

        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var doublings = Math.min(failures - free, 20);
            var wait = first.multipliedBy(1L << doublings);
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    private record Failures(int count, Instant last) {}

    private static final int REMEMBERED = 10_000;
    private static final int KEY_LENGTH = 254;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final Policy ACCOUNT = new Policy(5, Duration.ofSeconds(30), Duration.ofMinutes(15));
    private static final Policy ADDRESS = new Policy(20, Duration.ofSeconds(30), Duration.ofMinutes(15));

    private final Clock clock;
    private final Map<String, Failures> accounts = bounded();
    private final Map<String, Failures> addresses = bounded();
    private final Map<String, Boolean> familiar = bounded();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins a try. It counts as failed until {@link #succeeded} says otherwise, so that parallel tries do not slip
     * through while the first is being checked.
     *
     * @return how long to wait before trying; zero when the try may go on now
     */
    synchronized Duration begin(String account, String address) {
        var accountKey = accountKey(account, address);
        var addressKey = network(address);
        var now = clock.instant();
        var accountWait = remaining(accounts, accountKey, ACCOUNT, now);
        var addressWait = remaining(addresses, addressKey, ADDRESS, now);
        var wait = accountWait.compareTo(addressWait) > 0 ? accountWait : addressWait;
        if (wait.isZero()) {
            count(accounts, accountKey, now);
            count(addresses, addressKey, now);
        }
        return wait;
    }

    /** The try that was begun turned out well. */
    synchronized void succeeded(String account, String address) {
        accounts.remove(accountKey(account, address));
        // Only this try is taken back: who has one account must not use it to guess others' without a wait.
        addresses.computeIfPresent(
                network(address),
                (key, failures) -> failures.count() <= 1 ? null : new Failures(failures.count() - 1, failures.last()));
        familiar.put(pair(account, address), true);
    }

    private String accountKey(String account, String address) {
        var pair = pair(account, address);
        return familiar.containsKey(pair) ? pair : clipped(account);
    }

    private static Duration remaining(Map<String, Failures> all, String key, Policy policy, Instant now) {
        var failures = all.get(key);
        if (failures == null) {
            return Duration.ZERO;
        }
        if (failures.last().plus(FORGOTTEN_AFTER).isBefore(now)) {
            all.remove(key);
            return Duration.ZERO;
        }
        var wait = Duration.between(now, failures.last().plus(policy.waitAfter(failures.count())));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static void count(Map<String, Failures> all, String key, Instant now) {
        all.merge(key, new Failures(1, now), (before, one) -> new Failures(before.count() + 1, now));
    }

    private static String pair(String account, String address) {
        return clipped(account) + '\n' + network(address);
    }

    private static String clipped(String account) {
        return account.length() > KEY_LENGTH ? account.substring(0, KEY_LENGTH) : account;
    }

    /** The address itself for IPv4; for IPv6 its first 64 bits, which one subscriber has to themselves. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return clipped(address);
        }
        try {
            // A text with a colon is never looked up as a name.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return clipped(address);
        }
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
