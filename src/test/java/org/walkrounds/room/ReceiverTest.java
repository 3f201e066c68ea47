package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private final SlowWire wire = new SlowWire();
    private final Shelf shelf = new Shelf();
    private final Recent recent = new Recent(10);
    private final Receiver receiver = new Receiver(People.ANN, wire, recent, shelf, 10);

    @Test
    void one_frame_is_under_way_and_the_others_follow_in_order() {
        publish(11);
        publish(12);
        receiver.say(frame("own"));

        assertThat(wire.sent).containsExactly("11");
        wire.takeAll();
        assertThat(wire.sent).containsExactly("11", "own", "12");
    }

    @Test
    void receiver_further_behind_than_frames_are_kept_is_helped_by_the_log() {
        publish(11);
        for (int number = 12; number < 2_000; number++) {
            publish(number);
        }
        wire.takeAll();
        assertThat(wire.sent).containsExactly("11");
        assertThat(shelf.asked).containsExactly(11L);

        receiver.fetched(1_998, frame("12 to 1998"));

        wire.takeAll();
        assertThat(wire.sent).containsExactly("11", "12 to 1998", "1999");
    }

    @Test
    void frames_that_hold_what_was_removed_are_not_sent_any_more() {
        publish(11);
        publish(12);
        recent.clear();
        wire.takeAll();

        assertThat(wire.sent).containsExactly("11");
        assertThat(shelf.asked).containsExactly(11L);
    }

    @Test
    void numbers_that_were_missed_are_made_up_for() {
        publish(11);
        receiver.count(frame("counts"));
        receiver.mention(frame("typing"));
        wire.takeAll();

        assertThat(wire.sent).containsExactly("11");
        assertThat(shelf.counts).isEqualTo(1);
    }

    @Test
    void one_who_is_behind_gets_the_events_first_and_then_the_newest_pose_alone() {
        publish(11);
        receiver.pose(frame("pose 1"));
        receiver.pose(frame("pose 2"));
        publish(12);
        receiver.pose(frame("pose 3"));
        assertThat(wire.sent).containsExactly("11");

        wire.takeAll();

        assertThat(wire.sent).containsExactly("11", "12", "pose 3");
    }

    @Test
    void pose_that_waits_is_taken_back() {
        publish(11);
        receiver.pose(frame("pose"));
        receiver.pose(null);
        wire.takeAll();

        assertThat(wire.sent).containsExactly("11");
    }

    @Test
    void last_frame_leaves_before_the_wire_is_closed() {
        publish(11);
        receiver.end(frame("moved"));
        publish(12);
        assertThat(wire.closed).isEmpty();
        wire.takeAll();

        assertThat(wire.sent).containsExactly("11", "moved");
        assertThat(wire.closed).containsExactly("in peace");
    }

    @Test
    void one_who_takes_no_frame_is_stuck_after_a_while() {
        long longest = TimeUnit.SECONDS.toNanos(30);
        publish(11);
        long now = System.nanoTime();

        assertThat(receiver.isStuck(now, longest)).isFalse();
        assertThat(receiver.isStuck(now + longest + 1, longest)).isTrue();
        wire.takeAll();
        assertThat(receiver.isStuck(now + longest + 1, longest)).isFalse();
    }

    @Test
    void one_who_asks_and_does_not_read_the_answers_is_dropped() {
        for (int i = 0; i < 100; i++) {
            receiver.say(frame("ack " + i));
        }

        assertThat(wire.closed).contains("at once");
        assertThat(wire.sent).hasSize(1);
    }

    private void publish(long number) {
        recent.add(number, frame(Long.toString(number)));
        receiver.wake();
    }

    private static WireFrame frame(String text) {
        return WireFrame.text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class SlowWire implements Wire {

        private final List<String> sent = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private final Deque<Ready> waiting = new ArrayDeque<>();

        @Override
        public void send(WireFrame frame, Ready ready) {
            sent.add(frame.payload());
            waiting.add(ready);
        }

        @Override
        public void close() {
            closed.add("in peace");
        }

        @Override
        public void cut() {
            closed.add("at once");
        }

        void takeAll() {
            while (!waiting.isEmpty()) {
                waiting.poll().ready();
            }
        }
    }

    private static final class Shelf implements Receiver.Library {

        private final List<Long> asked = new ArrayList<>();
        private int counts;

        @Override
        public void fetch(Receiver receiver, long after) {
            asked.add(after);
        }

        @Override
        public void sayCounts(Receiver receiver) {
            counts++;
        }
    }
}
