package org.walkrounds.room;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** The stage, for what is put on it from outside the log: who is on air, what a host has brought along. */
@Service
public class Stages {

    private final Doors doors;
    private final EventLog log;
    private final Replays replays;
    private final LogStore store;

    Stages(Doors doors, EventLog log, LogStore store, Replays replays) {
        this.replays = replays;
        this.doors = doors;
        this.log = log;
        this.store = store;
    }

    /** A host, as the room knows one. */
    public record Presenter(String id, String name) {}

    /**
     * The host who asks, from a page of ours.
     *
     * @throws ResponseStatusException with 403 for anybody else, with 404 where there is no such session
     */
    public Presenter requireHost(String slug, HttpServletRequest request) {
        Person person = doors.open(slug, request).person();
        if (!person.role().mayAll(RoomRole.HOST)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Presenter(person.id(), person.name());
    }

    /**
     * Makes sure that one who may be in the room asks, or who may watch it again.
     *
     * @throws ResponseStatusException with 403 for anybody else, with 404 where there is no such session
     */
    public void requireGuest(String slug, HttpServletRequest request) {
        if (!replays.isOpenTo(slug, request)) {
            doors.open(slug, request);
        }
    }

    /**
     * Says who is on air from now on; complete when it is on disk.
     *
     * @param take the number of the take, from 1
     * @param source "camera" or "screen"
     */
    public CompletableFuture<?> onAir(String slug, long take, String source, Presenter presenter) {
        return log.append(Entry.ofHouse(slug, new StageEvent.Air(take, source, presenter.id(), presenter.name())));
    }

    /**
     * A line of captions, when it was ended.
     *
     * @param speaker who said it; may be empty
     */
    public record CaptionLine(Instant at, String speaker, String text) {}

    /** All captions of a session, in order. */
    public List<CaptionLine> captions(String slug) {
        List<CaptionLine> lines = new ArrayList<>();
        store.forEach(slug, entry -> {
            if (entry.event() instanceof StageEvent.Caption caption) {
                lines.add(new CaptionLine(entry.at(), caption.speaker(), caption.text()));
            }
        });
        return lines;
    }

    /** Says that nobody is on air any more; complete when it is on disk. */
    public CompletableFuture<?> offAir(String slug) {
        return log.append(Entry.ofHouse(slug, StageEvent.Air.NOBODY));
    }
}
