package org.walkrounds.room;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Choice;
import org.walkrounds.room.RoomReport.Fate;
import org.walkrounds.room.RoomReport.HeadCount;
import org.walkrounds.room.RoomReport.PollResult;
import org.walkrounds.studio.StaffRoles;

/** Reads off a session's log what stays of it. The roles are checked here, whatever a view shows. */
@Service
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
public class RoomReports {

    private final LogStore store;
    private final Clock clock;

    RoomReports(LogStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The report of a session, which is empty where nobody came into the room. */
    public RoomReport of(String slug) {
        RoomState state = new RoomState();
        Presences presences = new Presences();
        Moderation moderation = new Moderation();
        List<HeadCount> counts = new ArrayList<>();
        // From the rows, and not from the room's own state: that is in memory for those who are there.
        store.forEach(slug, entry -> {
            state.apply(entry);
            presences.add(entry);
            moderation.add(entry);
            if (entry.event() instanceof PersonEvent.Attendance attendance) {
                counts.add(new HeadCount(entry.at(), attendance.count()));
            }
        });
        return new RoomReport(
                presences.until(clock.instant()),
                counts,
                state.questions().shown(Audience.STAFF).stream()
                        .map(RoomReports::question)
                        .toList(),
                state.polls().shown(Audience.STAFF).stream()
                        .filter(poll -> poll.stage() != Polls.Stage.DRAFT)
                        .map(RoomReports::poll)
                        .toList(),
                moderation.deeds());
    }

    /** A report travels further than the room, so an anonymous question is that to its hosts, too. */
    private static AskedQuestion question(Questions.Shown question) {
        String by = question.anonymous() ? "" : question.by().map(Person::name).orElse("");
        return new AskedQuestion(
                question.n(),
                Instant.ofEpochMilli(question.at()),
                by,
                question.text(),
                question.votes(),
                fate(question),
                question.answer(),
                question.answerer());
    }

    private static Fate fate(Questions.Shown question) {
        if (question.held()) {
            return Fate.HELD;
        }
        if (question.merged() != 0) {
            return Fate.MERGED;
        }
        if (!question.answer().isEmpty()) {
            return Fate.WRITTEN;
        }
        return question.answered() ? Fate.LIVE : Fate.OPEN;
    }

    private static PollResult poll(Polls.Shown poll) {
        PollEvent.Sheet sheet = poll.sheet();
        List<Choice> choices = IntStream.range(0, sheet.choices())
                .mapToObj(i -> new Choice(
                        sheet.kind() == PollEvent.Kind.RATING
                                ? String.valueOf(i + 1)
                                : sheet.options().get(i),
                        poll.counts().get(i)))
                .toList();
        return new PollResult(sheet.text(), poll.voters(), choices);
    }
}
