package org.walkrounds.room;

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
    static WireFrame welcome(Instant now, Person you, long last, boolean resumed, String state, Snapshot.Mine mine) {
        return json(new Welcome("welcome", 1, now.toEpochMilli(), you, last, resumed, new RawValue(state), mine));
    }

    /** Events of a stretch of the log, as an audience sees them. */
    static WireFrame events(long from, long to, List<String> events) {
        return sharedText("{\"t\":\"events\",\"from\":" + from + ",\"to\":" + to + ",\"events\":["
                + String.join(",", events) + "]}");
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

    static WireFrame ack(String id, long number) {
        return json(new Ack("ack", id, number));
    }

    static WireFrame error(String id, RefusedException refused) {
        return json(new Refusal("error", id, refused.code(), refused.getMessage()));
    }

    static WireFrame closed(String why) {
        return json(new Closed("closed", why));
    }

    static WireFrame moved() {
        return text("{\"t\":\"moved\"}");
    }

    static WireFrame pong() {
        return text("{\"t\":\"pong\"}");
    }

    static WireFrame muted(boolean on) {
        return json(new Muted("muted", on));
    }

    static WireFrame history(long before, List<Chat.Shown> messages, boolean more) {
        return json(new History("history", before, messages, more));
    }

    static WireFrame caption(StageEvent.Caption caption) {
        return json(new Caption("caption", caption.text(), caption.speaker()));
    }

    static WireFrame pointer(Pointer pointer) {
        Person by = pointer.by();
        return json(new Point("point", by.id(), by.name(), pointer.x(), pointer.y(), pointer.on()));
    }

    /** Where the leader of the tour looks. */
    static WireFrame pose(TourEvent.Pose pose) {
        ObjectNode frame = EventJson.MAPPER.createObjectNode().put("t", "pose");
        frame.setAll((ObjectNode) EventJson.MAPPER.valueToTree(pose));
        return sharedText(frame.toString());
    }

    static WireFrame counts(Counts counts) {
        return json(counts);
    }

    /** An event, for whoever may see all that it says. */
    static String event(Logged entry) {
        return EventJson.MAPPER.writeValueAsString(new Event(
                entry.number(), entry.at().toEpochMilli(), EventJson.type(entry.event()), entry.by(), entry.event()));
    }

    private static WireFrame json(Object frame) {
        return WireFrame.text(EventJson.MAPPER.writeValueAsBytes(frame));
    }

    private static WireFrame text(String frame) {
        return WireFrame.text(frame.getBytes(StandardCharsets.UTF_8));
    }

    private static WireFrame sharedText(String frame) {
        return WireFrame.sharedText(frame.getBytes(StandardCharsets.UTF_8));
    }
}
