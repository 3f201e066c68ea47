package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.walkrounds.room.RoomReport.Presence;
import org.walkrounds.session.SessionState;

/**
 * Who was there, and how long: from the notes of who came and went. Time counts while the session is live; who never
 * went stayed until its end.
 *
 * <p>Somebody may come again before it was noted that they went: on another node, whose note of their going from here
 * comes a minute late, or after this one was killed, where there is no such note. Either way they count as there between.
 */
final class Presences {

    /** By how much notes of two nodes about one moment may differ. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final Map<String, Stay> stays = new LinkedHashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final List<Span> live = new ArrayList<>();
    private @Nullable Instant liveSince;

    private record Span(Instant from, Instant to) {

        Duration shared(Span other) {
            Instant start = from.isAfter(other.from) ? from : other.from;
            Instant end = to.isBefore(other.to) ? to : other.to;
            return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }
    }

    /** One person's coming and going. */
    private static final class Stay {

        private final String name;
        private final Instant first;
        private final List<Span> spans = new ArrayList<>();
        private @Nullable Instant since;
        private @Nullable Instant again;

        Stay(String name, Instant first) {
            this.name = name;
            this.first = first;
        }

        void join(Instant at) {
            if (since == null) {
                since = at;
            } else {
                again = at;
            }
        }

        void leave(Instant at) {
            boolean earlier = again != null && at.isBefore(again.plus(OVERLAP));
            again = null;
            if (since != null && !earlier) {
                spans.add(new Span(since, at.isBefore(since) ? since : at));
                since = null;
            }
        }
    }

    void add(Logged entry) {
        String person = entry.by().id();
        switch (entry.event()) {
            case PersonEvent.Joined joined ->
                stays.computeIfAbsent(person, none -> new Stay(entry.by().name(), entry.at()))
                        .join(entry.at());
            case PersonEvent.Left left ->
                Optional.ofNullable(stays.get(person))
                        .ifPresent(stay -> stay.leave(entry.at().minusSeconds(left.seconds())));
            case PersonEvent.Erase erase -> erased.add(erase.person());
            case RoomEvent.Moved moved -> move(moved.to(), entry.at());
            default -> {}
        }
    }

    /** Those who were there, as far as it is known at a moment. */
    List<Presence> until(Instant now) {
        Instant end = liveSince == null && !live.isEmpty() ? live.getLast().to : now;
        List<Span> counted = new ArrayList<>(live);
        if (liveSince != null) {
            counted.add(new Span(liveSince, now));
        }
        List<Presence> presences = new ArrayList<>();
        stays.forEach((id, stay) -> {
            if (!erased.contains(id) && !stay.name.isEmpty()) {
                presences.add(presence(id, stay, counted, end));
            }
        });
        return presences;
    }

    private Presence presence(String id, Stay stay, List<Span> counted, Instant end) {
        List<Span> spans = new ArrayList<>(stay.spans);
        if (stay.since != null && end.isAfter(stay.since)) {
            spans.add(new Span(stay.since, end));
        }
        boolean isOver = liveSince == null && !live.isEmpty();
        Optional<Instant> left =
                spans.isEmpty() || (stay.since != null && !isOver) ? Optional.empty() : Optional.of(spans.getLast().to);
        Duration present = spans.stream()
                .flatMap(span -> counted.stream().map(span::shared))
                .reduce(Duration.ZERO, Duration::plus);
        return new Presence(id, stay.name, stay.first, left, present);
    }

    private void move(SessionState to, Instant at) {
        if (to == SessionState.LIVE && liveSince == null) {
            liveSince = at;
        } else if (to != SessionState.LIVE && liveSince != null) {
            live.add(new Span(liveSince, at));
            liveSince = null;
        }
    }
}
