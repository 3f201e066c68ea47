package org.walkrounds.room;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.session.InfoSession;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One client's talk with the server, whichever wire it comes by: reads what the client says and answers. */
final class Connection {

    /** Bytes of a frame from a client. */
    static final int LARGEST = 8 * 1024;

    /** Frames a second that no page ever sends; who does is not one. */
    private static final double FLOOD = 50;

    private static final int CLIENT_ID = 40;

    private final Rooms rooms;
    private final EventLog log;
    private final InfoSession session;
    private final Person person;
    private final Wire wire;
    private final Allowance frames = new Allowance(FLOOD, 4 * FLOOD, System.nanoTime());
    private volatile Rooms.@Nullable Member member;
    private volatile boolean ended;

    Connection(Rooms rooms, EventLog log, InfoSession session, Person person, Wire wire) {
        this.rooms = rooms;
        this.log = log;
        this.session = session;
        this.person = person;
        this.wire = wire;
    }

    /** Takes a frame. */
    synchronized void receive(String frame) {
        if (ended) {
            return;
        }
        if (!frames.take(System.nanoTime())) {
            end("flood");
            return;
        }
        try {
            JsonNode tree = EventJson.MAPPER.readTree(frame);
            String type = tree.path("t").asString("");
            Rooms.Member joined = member;
            if (joined == null) {
                hello(type, tree);
            } else {
                take(type, tree, joined);
            }
        } catch (JacksonException garbage) {
            end("garbage");
        }
    }

    /** Answers a ping of the WebSocket's own, between two frames; who has not said hello yet waits for no answer. */
    synchronized void ping(ByteBuffer payload) {
        Rooms.Member joined = member;
        if (ended || joined == null) {
            return;
        }
        if (frames.take(System.nanoTime())) {
            joined.receiver().say(WireFrame.pong(payload));
        } else {
            end("flood");
        }
    }

    /** The wire has ended. */
    void lost() {
        ended = true;
        Rooms.Member joined = member;
        if (joined != null) {
            joined.room().leave(joined.receiver());
        }
    }

    private void hello(String type, JsonNode tree) {
        if (!type.equals("hello")) {
            end("garbage");
            return;
        }
        try {
            Rooms.Member joined =
                    rooms.join(session, person, wire, tree.path("after").asLong(0));
            member = joined;
            if (ended) {
                joined.room().leave(joined.receiver());
            }
        } catch (RefusedException refused) {
            end("banned");
        }
    }

    private void take(String type, JsonNode tree, Rooms.Member joined) {
        Receiver receiver = joined.receiver();
        switch (type) {
            case "send" -> send(tree, joined);
            case "react" ->
                attempt(
                        receiver,
                        "",
                        () -> joined.room().react(person, tree.path("emoji").asString("")));
            case "caption" -> attempt(receiver, "", () -> rooms.pass(joined.room(), person, caption(tree)));
            case "point" -> attempt(receiver, "", () -> rooms.pass(joined.room(), person, pointer(tree)));
            case "pose" -> attempt(receiver, "", () -> rooms.pass(joined.room(), person, EventJson.pose(tree)));
            case "history" ->
                receiver.say(joined.room()
                        .history(receiver.audience(), tree.path("before").asLong(0)));
            case "move" ->
                attempt(
                        receiver,
                        "",
                        () -> rooms.move(session.slug(), person, tree.path("to").asString("")));
            case "ping" -> receiver.say(Frames.pong());
            default -> end("garbage");
        }
    }

    private void send(JsonNode tree, Rooms.Member joined) {
        Receiver receiver = joined.receiver();
        String id = tree.path("id").asString("");
        attempt(receiver, id, () -> {
            if (id.isEmpty() || id.length() > CLIENT_ID) {
                throw RefusedException.malformed("An id has one to forty characters.");
            }
            RoomEvent wish =
                    joined.room().addressed(EventJson.wish(tree.path("type").asString(""), tree.path("payload")));
            joined.room().requirePatience(person, wish);
            var unused = log.append(new Entry(session.slug(), person, id, wish))
                    .whenComplete((receipt, problem) -> receiver.say(
                            problem == null ? Frames.ack(id, receipt.number()) : Frames.error(id, refused(problem))));
        });
    }

    private static void attempt(Receiver receiver, String id, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            receiver.say(Frames.error(id, refused));
        }
    }

    private static StageEvent.Caption caption(JsonNode tree) {
        return new StageEvent.Caption(
                tree.path("text").asString(""), tree.path("speaker").asString(""));
    }

    private Pointer pointer(JsonNode tree) {
        return new Pointer(
                person, tree.path("x").asDouble(0), tree.path("y").asDouble(0), tree.has("x") && tree.has("y"));
    }

    private static RefusedException refused(Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        return cause instanceof RefusedException refused
                ? refused
                : new RefusedException(Code.BUSY, "The room could not note that. Try again in a moment.");
    }

    private void end(String why) {
        ended = true;
        Rooms.Member joined = member;
        if (joined == null) {
            wire.send(Frames.closed(why), wire::close);
        } else {
            joined.receiver().end(Frames.closed(why));
        }
    }
}
