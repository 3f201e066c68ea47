package org.walkrounds.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.walkrounds.documents.VideoSites;

/**
 * What a session is about and how one takes part: all but its time and state.
 *
 * @param title what it is called
 * @param summary one or two sentences for lists and previews
 * @param description more about it, in Markdown; may be empty
 * @param panelists who speaks
 * @param agenda the parts of the hour, in order
 * @param capacity how many places there are; {@code null} for as many as come
 * @param registrationOpens from when one can register; {@code null} for at once
 * @param registrationCloses until when; {@code null} for until its end
 * @param questions what the host asks at registration
 * @param listed whether the schedule shows it; otherwise only who has the link finds it
 * @param lobbyChat whether there is chat before the start
 * @param lobbyMessage what the host says in the lobby; may be empty
 * @param stage the video that is shown: an HLS address or an embed of an allowed site; empty for none
 * @param namesKept whether the attendance report keeps names; otherwise counts only
 * @param recorded whether there will be a recording
 */
public record SessionDetails(
        String title,
        String summary,
        String description,
        List<Panelist> panelists,
        List<AgendaItem> agenda,
        @Nullable Integer capacity,
        @Nullable Instant registrationOpens,
        @Nullable Instant registrationCloses,
        List<RegistrationQuestion> questions,
        boolean listed,
        boolean lobbyChat,
        String lobbyMessage,
        String stage,
        boolean namesKept,
        boolean recorded) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_SUMMARY = 500;
    public static final int MAX_DESCRIPTION = 10_000;
    public static final int MAX_CAPACITY = 100_000;

    public SessionDetails {
        title = Texts.line("title", title, MAX_TITLE);
        summary = Texts.paragraph("summary", summary, MAX_SUMMARY);
        description = Texts.paragraph("description", description, MAX_DESCRIPTION);
        lobbyMessage = Texts.paragraph("lobby message", lobbyMessage, MAX_SUMMARY);
        panelists = List.copyOf(panelists);
        agenda = List.copyOf(agenda);
        questions = List.copyOf(questions);
        if (title.isEmpty()) {
            throw new InvalidSessionException("The session needs a title.");
        }
        if (capacity != null && (capacity < 1 || capacity > MAX_CAPACITY)) {
            throw new InvalidSessionException("The number of places is from 1 to 100,000, or empty for no limit.");
        }
        if (registrationOpens != null && registrationCloses != null && !registrationCloses.isAfter(registrationOpens)) {
            throw new InvalidSessionException("Registration must close after it opens.");
        }
        stage = stage.strip();
        if (!stage.isEmpty()) {
            checkStage(stage);
        }
    }

    /** An hour with a title, open to all, and nothing else decided. */
    public static SessionDetails of(String title, String summary) {
        return new SessionDetails(
                title, summary, "", List.of(), List.of(), null, null, null, List.of(), true, true, "", "", false,
                false);
    }

    SessionDetails with(List<AgendaItem> parts) {
        return with(parts, registrationOpens, registrationCloses);
    }

    /**
     * The same for another date: registration opens and closes as long before the start as it did.
     *
     * @param later how much later the session is by the clock of its host
     */
    SessionDetails moved(Duration later, ZoneId zone) {
        return with(
                agenda,
                registrationOpens == null ? null : moved(registrationOpens, later, zone),
                registrationCloses == null ? null : moved(registrationCloses, later, zone));
    }

    private SessionDetails with(List<AgendaItem> parts, @Nullable Instant opens, @Nullable Instant closes) {
        return new SessionDetails(
                title,
                summary,
                description,
                panelists,
                parts,
                capacity,
                opens,
                closes,
                questions,
                listed,
                lobbyChat,
                lobbyMessage,
                stage,
                namesKept,
                recorded);
    }

    private static Instant moved(Instant at, Duration later, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone).plus(later).atZone(zone).toInstant();
    }

    /** How many places there are; empty for as many as come. */
    public OptionalInt places() {
        return capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity);
    }

    public Optional<Instant> opens() {
        return Optional.ofNullable(registrationOpens);
    }

    public Optional<Instant> closes() {
        return Optional.ofNullable(registrationCloses);
    }

    private static void checkStage(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost() == null ? "" : uri.getHost();
            boolean hls = uri.getPath() != null && uri.getPath().endsWith(".m3u8");
            if (!"https".equals(uri.getScheme()) || host.isEmpty() || !(hls || VideoSites.have(address))) {
                throw new InvalidSessionException(
                        "The stage takes an https address that ends in .m3u8, or an embed address of "
                                + String.join(", ", VideoSites.HOSTS) + ".");
            }
        } catch (URISyntaxException malformed) {
            throw new InvalidSessionException("The stage’s address is not an address: " + malformed.getReason() + ".");
        }
    }

    /**
     * Somebody who speaks.
     *
     * @param name the person's name
     * @param role what the person is; may be empty
     */
    public record Panelist(String name, String role) {

        public Panelist {
            name = Texts.line("panelist’s name", name, 120);
            role = Texts.line("panelist’s role", role, 200);
            if (name.isEmpty()) {
                throw new InvalidSessionException("Each panelist needs a name.");
            }
        }
    }

    /**
     * A part of the hour.
     *
     * @param minute when it begins, in minutes after the start
     * @param title what it is
     * @param text more about it; may be empty
     */
    public record AgendaItem(int minute, String title, String text) {

        public AgendaItem {
            title = Texts.line("part’s title", title, 120);
            text = Texts.line("part’s text", text, 300);
            if (title.isEmpty()) {
                throw new InvalidSessionException("Each part of the hour needs a title.");
            }
            if (minute < 0 || minute > 24 * 60) {
                throw new InvalidSessionException("A part begins from 0 to 1,440 minutes after the start.");
            }
        }
    }
}
