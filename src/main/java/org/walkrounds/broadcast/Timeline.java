package org.walkrounds.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.broadcast.Recording.Stretch;

/**
 * All that was recorded, one piece after the other: what lies between two takes is nothing here.
 *
 * @param segments in order
 */
record Timeline(List<Segment> segments) {

    Duration length() {
        return segments.stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    long bytes() {
        return segments.stream().mapToLong(Segment::bytes).sum();
    }

    /** When that happened which stands at a place; the end for what lies beyond it. */
    Instant moment(Duration place) {
        Duration left = place;
        for (Segment segment : segments) {
            if (left.compareTo(segment.length()) < 0) {
                return segment.at().plus(left);
            }
            left = left.minus(segment.length());
        }
        return segments.isEmpty() ? Instant.EPOCH : segments.getLast().end();
    }

    /** Where that stands which happened at a moment; for what was not recorded, what comes next. */
    Duration place(Instant moment) {
        Duration place = Duration.ZERO;
        for (Segment segment : segments) {
            if (moment.isBefore(segment.at())) {
                return place;
            }
            if (moment.isBefore(segment.end())) {
                return place.plus(Duration.between(segment.at(), moment));
            }
            place = place.plus(segment.length());
        }
        return place;
    }

    /** The pieces that have something between two moments. */
    Timeline between(Instant from, Instant to) {
        return new Timeline(segments.stream()
                .filter(segment -> segment.end().isAfter(from) && segment.at().isBefore(to))
                .toList());
    }

    /** Its stretches without a gap. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Duration from = Duration.ZERO;
        long take = 0;
        for (Segment segment : segments) {
            if (segment.take() == take) {
                Stretch last = stretches.removeLast();
                stretches.add(new Stretch(last.from(), last.at(), last.length().plus(segment.length())));
            } else {
                stretches.add(new Stretch(from, segment.at(), segment.length()));
                take = segment.take();
            }
            from = from.plus(segment.length());
        }
        return List.copyOf(stretches);
    }
}
