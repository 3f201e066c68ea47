package org.walkrounds.room;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What passes in a room: of each kind the newest is told, and reactions are counted until they are. */
final class Passings {

    private final Map<String, AtomicInteger> reactions = new ConcurrentHashMap<>();
    private final AtomicReference<StageEvent.@Nullable Caption> caption = new AtomicReference<>();
    private final AtomicReference<@Nullable Pointer> pointer = new AtomicReference<>();
    private final LedTour tour;

    Passings(Optional<TourEvent.Lead> lead) {
        tour = new LedTour(lead);
    }

    /** Where the tour is led. */
    LedTour tour() {
        return tour;
    }

    /** Counts a reaction that floats over the stage. */
    void react(String emoji) {
        reactions.computeIfAbsent(emoji, none -> new AtomicInteger()).incrementAndGet();
    }

    /**
     * Takes what somebody shows: what a captioner is typing, until it is a line; where a host points; where somebody who
     * leads the tour looks.
     *
     * @return what is shown; empty for a former leader's last words
     * @throws RefusedException if that is not for this person to show, or cannot be shown
     */
    Optional<Passing> take(Person person, Passing wish, long nanos) {
        return switch (wish) {
            case StageEvent.Caption typed -> shown((StageEvent.Caption) StageRules.decide(person, typed));
            case Pointer pointed -> {
                RoomRules.require(person, RoomRole.HOST);
                yield shown(pointed);
            }
            case TourEvent.Pose pose -> {
                RoomRules.require(person, RoomRole.MODERATOR);
                TourEvent.Pose checked = TourRules.checked(pose);
                yield tour.offer(person.id(), checked, nanos) ? Optional.of(checked) : Optional.empty();
            }
        };
    }

    /** Shows what was taken here or on another node. */
    void show(Passing passing) {
        switch (passing) {
            case StageEvent.Caption typed -> caption.set(typed);
            case Pointer pointed -> pointer.set(pointed);
            case TourEvent.Pose pose -> tour.hear(pose);
        }
    }

    /** Reactions since this was last asked. */
    Map<String, Integer> takeReactions() {
        Map<String, Integer> counts = new TreeMap<>();
        reactions.forEach((emoji, count) -> {
            int taken = count.getAndSet(0);
            if (taken > 0) {
                counts.put(emoji, taken);
            }
        });
        return counts;
    }

    StageEvent.@Nullable Caption takeCaption() {
        return caption.getAndSet(null);
    }

    @Nullable Pointer takePointer() {
        return pointer.getAndSet(null);
    }

    private Optional<Passing> shown(Passing passing) {
        show(passing);
        return Optional.of(passing);
    }
}
