package org.walkrounds.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.room.RoomReport.Deed;
import org.walkrounds.room.RoomReport.Kind;

/** Reads off the log who kept the room in order, and how. Of what was removed, the log does not say whose it was. */
final class Moderation {

    private record Noted(Logged entry, Kind kind, String whom, int seconds) {}

    private final Map<String, String> names = new HashMap<>();
    private final Map<Long, String> authors = new HashMap<>();
    private final List<Noted> noted = new ArrayList<>();
    private StageEvent.Settings settings = StageEvent.Settings.FIRST;

    /** Takes the next event. */
    void add(Logged entry) {
        Person by = entry.by();
        if (!by.name().isEmpty()) {
            names.put(by.id(), by.name());
        }
        authors.put(entry.number(), by.id());
        if (by.role() != RoomRole.HOUSE && by.role().isStaff()) {
            note(entry);
        }
    }

    /** All of it, in order; who was erased is not named. */
    List<Deed> deeds() {
        return noted.stream()
                .map(each -> new Deed(
                        each.entry.at(),
                        each.entry.by().name(),
                        each.kind,
                        names.getOrDefault(each.whom, ""),
                        each.seconds))
                .toList();
    }

    private void note(Logged entry) {
        switch (entry.event()) {
            case ChatEvent.Remove remove -> note(entry, Kind.REMOVED_MESSAGE, "");
            case ChatEvent.Approve approve -> note(entry, Kind.APPROVED_MESSAGE, author(approve.message()));
            case QuestionEvent.Remove remove -> note(entry, Kind.REMOVED_QUESTION, "");
            case QuestionEvent.Approve approve -> note(entry, Kind.APPROVED_QUESTION, author(approve.question()));
            case QuestionEvent.Merge merge -> note(entry, Kind.MERGED_QUESTION, author(merge.question()));
            case PersonEvent.Mute mute -> note(entry, mute.on() ? Kind.MUTED : Kind.UNMUTED, mute.person());
            case PersonEvent.Ban ban -> note(entry, ban.on() ? Kind.BANNED : Kind.UNBANNED, ban.person());
            case PersonEvent.Remove remove -> note(entry, Kind.SHOWN_OUT, remove.person());
            case StageEvent.Settings changed -> noteSettings(entry, changed);
            case StageEvent.Words words -> note(entry, Kind.WORDS, "");
            default -> {}
        }
    }

    private void note(Logged entry, Kind kind, String whom) {
        noted.add(new Noted(entry, kind, whom, 0));
    }

    /** A switch that was turned by each line; settings that were sent again as they were are none. */
    private void noteSettings(Logged entry, StageEvent.Settings changed) {
        if (changed.chat() != settings.chat()) {
            note(entry, changed.chat() ? Kind.CHAT_OPENED : Kind.CHAT_CLOSED, "");
        }
        if (changed.questions() != settings.questions()) {
            note(entry, changed.questions() ? Kind.QUESTIONS_OPENED : Kind.QUESTIONS_CLOSED, "");
        }
        if (changed.lobbyChat() != settings.lobbyChat()) {
            note(entry, changed.lobbyChat() ? Kind.LOBBY_CHAT_OPENED : Kind.LOBBY_CHAT_CLOSED, "");
        }
        if (changed.approval() != settings.approval()) {
            note(entry, changed.approval() ? Kind.APPROVAL_ON : Kind.APPROVAL_OFF, "");
        }
        if (changed.slowSeconds() != settings.slowSeconds()) {
            noted.add(new Noted(entry, Kind.SLOWED, "", changed.slowSeconds()));
        }
        settings = changed;
    }

    private String author(long number) {
        return authors.getOrDefault(number, "");
    }
}
