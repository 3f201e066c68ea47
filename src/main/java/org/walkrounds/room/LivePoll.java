package org.walkrounds.room;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** The live channel by plain requests, where WebSockets are blocked: the same frames, fetched by requests that wait. */
@RestController
class LivePoll {

    /** Shorter than proxies wait for an answer. */
    private static final Duration WAIT = Duration.ofSeconds(25);

    private static final Duration LOST = Duration.ofSeconds(60);

    private static final int MOST = 20_000;

    private final Doors doors;
    private final Rooms rooms;
    private final EventLog log;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    private record Line(String slug, Person person, PollWire wire, Connection connection) {}

    LivePoll(Doors doors, Rooms rooms, EventLog log) {
        this.doors = doors;
        this.rooms = rooms;
        this.log = log;
    }

    /** Opens a line; its name is the answer. */
    @PostMapping(path = "/live/{slug}/lines", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> open(@PathVariable String slug, HttpServletRequest request) {
        Doors.Guest guest = doors.open(slug, request);
        if (lines.size() >= MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        PollWire wire = new PollWire();
        String name = UUID.randomUUID().toString();
        Connection connection = new Connection(rooms, log, guest.session(), guest.person(), wire);
        lines.put(name, new Line(slug, guest.person(), wire, connection));
        return Map.of("line", name);
    }

    /** Takes one frame from the client. */
    @PostMapping("/live/{slug}/lines/{name}")
    ResponseEntity<Void> take(@PathVariable String slug, @PathVariable String name, HttpServletRequest request)
            throws IOException {
        doors.requireOwnPage(request);
        Line line = line(slug, name);
        byte[] frame = request.getInputStream().readNBytes(Connection.LARGEST + 1);
        if (frame.length > Connection.LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        line.connection.receive(new String(frame, StandardCharsets.UTF_8));
        return ResponseEntity.accepted().build();
    }

    /** Gives frames to the client, as soon as there are some; an empty list after a while without. */
    @GetMapping(path = "/live/{slug}/lines/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    DeferredResult<ResponseEntity<String>> give(@PathVariable String slug, @PathVariable String name) {
        Line line = line(slug, name);
        DeferredResult<ResponseEntity<String>> answer = new DeferredResult<>(WAIT.toMillis());
        CompletableFuture<String> frames = line.wire.ask();
        answer.onTimeout(() -> line.wire.release(frames));
        var unused = frames.thenAccept(text -> answer.setResult(
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text)));
        return answer;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void endLostLines() {
        long now = System.nanoTime();
        lines.forEach((name, line) -> {
            if (line.wire.isOver() || line.wire.isLost(now, LOST.toNanos())) {
                lines.remove(name);
                line.connection.lost();
            }
        });
    }

    private Line line(String slug, String name) {
        Line line = lines.get(name);
        if (line == null || !line.slug.equals(slug)) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return line;
    }
}
