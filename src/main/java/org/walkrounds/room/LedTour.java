package org.walkrounds.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.walkrounds.room.TourEvent.Pose;

/**
 * A led tour between two events: where its leader looks now. Of what the leader says, the newest pose alone is told;
 * the way there is kept until it is noted for the replay.
 */
final class LedTour {

    /** Poses of one note; a leader's page says fewer in a second. */
    private static final int MOST = 40;

    private final List<Pose> way = new ArrayList<>();
    private String leader;
    private @Nullable Pose newest;
    private @Nullable Pose untold;
    private long cameAt;

    LedTour(Optional<TourEvent.Lead> lead) {
        leader = leader(lead);
    }

    /** Hears who leads; poses of another one are worth nothing any more. */
    synchronized void follow(Optional<TourEvent.Lead> lead) {
        String next = leader(lead);
        if (!next.equals(leader)) {
            leader = next;
            newest = null;
            untold = null;
        }
    }

    /** Takes a pose from somebody; tells whether it counts. */
    synchronized boolean offer(String person, Pose pose, long nanos) {
        if (!person.equals(leader)) {
            return false;
        }
        hear(pose);
        cameAt = nanos;
        if (way.size() < MOST) {
            way.add(pose);
        }
        return true;
    }

    /** Takes a pose that counts and is noted elsewhere. */
    synchronized void hear(Pose pose) {
        newest = pose;
        untold = pose;
    }

    /** Where the leader looks, for one who comes in. */
    synchronized Optional<Pose> newest() {
        return Optional.ofNullable(newest);
    }

    /** The newest pose that was not told yet; empty if there is none. */
    synchronized Optional<Pose> take() {
        Pose next = untold;
        untold = null;
        return Optional.ofNullable(next);
    }

    /** The way since this was last asked, scene by scene. */
    synchronized List<TourEvent.Path> takeWay(long nanos) {
        List<TourEvent.Path> paths = new ArrayList<>();
        if (way.isEmpty()) {
            return paths;
        }
        // By the leader's clock, since poses do not travel evenly.
        long last = way.getLast().ms() + TimeUnit.NANOSECONDS.toMillis(nanos - cameAt);
        for (Pose pose : way) {
            if (paths.isEmpty() || !paths.getLast().scene().equals(pose.scene())) {
                paths.add(new TourEvent.Path(pose.scene(), new ArrayList<>()));
            }
            paths.getLast().samples().add(sample(pose, pose.ms() - last));
        }
        way.clear();
        return paths;
    }

    private static List<Double> sample(Pose pose, long ms) {
        return Stream.concat(
                        Stream.of((double) ms, pose.yaw(), pose.pitch(), pose.fov()),
                        pose.point().stream().flatMap(spot -> Stream.of(spot.yaw(), spot.pitch())))
                .toList();
    }

    private static String leader(Optional<TourEvent.Lead> lead) {
        return lead.map(TourEvent.Lead::person).orElse("");
    }
}
