package org.walkrounds.room;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What the server says, as {@code docs/live-protocol.md} defines it. A frame is written once for all who get it. */
final class Frames {

    private Frames() {}

    private record Welcome(
            String t,
            int protocol,
            long at,
            Person you,
            long last,
            boolean resumed,
            RawValue state,
            Snapshot.Mine mine) {}

    private record Event(long n, long at, String type, Person by, RoomEvent payload) {}

    private record Ack(String t, String id, long n) {}

    private record Refusal(String t, String id, RefusedException.Code code, String text) {}

    private record Closed(String t, String why) {}

    private record Muted(String t, boolean on) {}

    private record History(String t, long before, List<Chat.Shown> messages, boolean more) {}

    private record Caption(String t, String text, String speaker) {}

    private record Point(String t, String id, String name, double x, double y, boolean on) {}

    /**
     * Numbers that have changed.
     *
     * @param people how many are there
     * @param hands how many hands are raised
     * @param staff who of the staff is there; for these alone
     * @param votes votes by question
     * @param reactions reactions by message and emoji
     */
    record Counts(
            String t,
            int people,
            int hands,
            List<Person> staff,
            Map<Long, Integer> votes,
            Map<Long, Map<String, Integer>> reactions,
            List<Tally> polls) {}

    /** How a poll stands; without counts for those who may not see them yet. */
    record Tally(long n, List<Integer> counts, int voters) {}

    /** @param now by the server's clock */
    static ByteBuffer welcome(Instant now, Person you, long last, boolean resumed, String state, Snapshot.Mine mine) {
        return json(new Welcome("welcome", 1, now.toEpochMilli(), you, last, resumed, new RawValue(state), mine));
    }

    /** Events of a stretch of the log, as an audience sees them. */
    static ByteBuffer events(long from, long to, List<String> events) {
        return shared(bytes("{\"t\":\"events\",\"from\":" + from + ",\"to\":" + to + ",\"events\":["
                + String.join(",", events) + "]}"));
    }

    /** Those of some events that an audience sees. */
    static List<String> seen(List<Logged> events, Audience audience) {
        List<String> seen = new ArrayList<>();
        for (Logged entry : events) {
            if (entry.event().isForReplay()) {
                continue;
            }
            Visibility.of(entry, audience).map(Frames::event).ifPresent(seen::add);
        }
        return seen;
    }

    static ByteBuffer ack(String id, long number) {
        return json(new Ack("ack", id, number));
    }

    static ByteBuffer error(String id, RefusedException refused) {
        return json(new Refusal("error", id, refused.code(), refused.getMessage()));
    }

    static ByteBuffer closed(String why) {
        return json(new Closed("closed", why));
    }

    static ByteBuffer moved() {
        return bytes("{\"t\":\"moved\"}");
    }

    static ByteBuffer pong() {
        return bytes("{\"t\":\"pong\"}");
    }

    static ByteBuffer muted(boolean on) {
        return json(new Muted("muted", on));
    }

    static ByteBuffer history(long before, List<Chat.Shown> messages, boolean more) {
        return json(new History("history", before, messages, more));
    }

    static ByteBuffer caption(StageEvent.Caption caption) {
        return json(new Caption("caption", caption.text(), caption.speaker()));
    }

    static ByteBuffer pointer(Pointer pointer) {
        Person by = pointer.by();
        return json(new Point("point", by.id(), by.name(), pointer.x(), pointer.y(), pointer.on()));
    }

    /** Where the leader of the tour looks. */
    static ByteBuffer pose(TourEvent.Pose pose) {
        ObjectNode frame = EventJson.MAPPER.createObjectNode().put("t", "pose");
        frame.setAll((ObjectNode) EventJson.MAPPER.valueToTree(pose));
        return shared(bytes(frame.toString()));
    }

    static ByteBuffer counts(Counts counts) {
        return json(counts);
    }

    /** An event, for whoever may see all that it says. */
    static String event(Logged entry) {
        return EventJson.MAPPER.writeValueAsString(new Event(
                entry.number(), entry.at().toEpochMilli(), EventJson.type(entry.event()), entry.by(), entry.event()));
    }

    private static ByteBuffer json(Object frame) {
        return ByteBuffer.wrap(EventJson.MAPPER.writeValueAsBytes(frame));
    }

    private static ByteBuffer bytes(String frame) {
        return ByteBuffer.wrap(frame.getBytes(StandardCharsets.UTF_8));
    }

    /** Outside the heap, from where the system takes it for each receiver without copying it first. */
    private static ByteBuffer shared(ByteBuffer frame) {
        return ByteBuffer.allocateDirect(frame.remaining()).put(frame).flip();
    }
}
