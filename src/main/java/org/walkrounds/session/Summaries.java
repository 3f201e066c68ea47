package org.walkrounds.session;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.session.Summary.Publication;
import org.walkrounds.studio.StaffRoles;

/**
 * What was asked, written down for the session's page once it is over. A draft is saved, published as it stands, and
 * taken back; each under the lock of the session's row. The roles are checked here, whatever a view shows.
 */
@Service
@Transactional
public class Summaries {

    private final InfoSessions sessions;
    private final SummaryStore store;
    private final RegistrantStore registrants;
    private final SessionMail mail;
    private final Clock clock;

    Summaries(InfoSessions sessions, SummaryStore store, RegistrantStore registrants, SessionMail mail, Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.registrants = registrants;
        this.mail = mail;
        this.clock = clock;
    }

    /** What visitors may read of a session, by topic; nothing while it is not published. */
    @Transactional(readOnly = true)
    public List<SummaryTopic> published(String slug) {
        return SummaryTopic.of(
                store.find(slug).published().map(Publication::entries).orElse(List.of()));
    }

    /** Addresses of the sessions of which visitors may read what was asked. */
    @Transactional(readOnly = true)
    public Set<String> published() {
        return store.published();
    }

    /** The summary of a session with its draft, of version 0 before anything was saved. */
    @Transactional(readOnly = true)
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    public Summary find(String slug) {
        return store.find(slug);
    }

    /**
     * Saves a draft.
     *
     * @param version the version that was edited
     * @throws StaleSummaryException if somebody else has saved one meanwhile
     * @throws InvalidSessionException if the session is not over
     */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    public Summary save(String slug, int version, List<SummaryEntry> entries) {
        Summary before = locked(slug, version);
        if (!before.draft().equals(entries)) {
            store.save(slug, version + 1, entries);
        }
        return store.find(slug);
    }

    /**
     * Puts the saved draft on the session's page.
     *
     * @param version the version that is meant
     * @param tell whether to write to those who have a place, which is done once in a session's life
     * @return how many mails are on their way
     * @throws StaleSummaryException if somebody else has saved another draft meanwhile
     * @throws InvalidSessionException if the session is not over, or something is not fit to be published
     */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    public int publish(String slug, int version, boolean tell) {
        Summary summary = locked(slug, version);
        summary.requireWhole();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.publish(slug, new Publication(now, summary.included()));
        if (!tell || summary.told().isPresent()) {
            return 0;
        }
        store.told(slug, now);
        InfoSession session = sessions.find(slug).orElseThrow();
        List<Registrant> all = registrants.of(slug, RegistrantState.CONFIRMED);
        all.forEach(registrant -> mail.send(MailKind.FOLLOW_UP, session, registrant));
        return all.size();
    }

    /** Takes what was published off the session's page. The draft stays. */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    public void takeBack(String slug) {
        sessions.locked(slug);
        store.takeBack(slug);
    }

    /**
     * Drops from a draft the questions that are no longer in the room's log, whose askers may have been erased. What is
     * published stays: it names nobody, and its words are the program's.
     *
     * @param asked numbers of the questions that are still there
     */
    public void forgetAllBut(String slug, Set<Long> asked) {
        sessions.locked(slug);
        Summary summary = store.find(slug);
        Set<Long> kept = summary.published().map(Publication::entries).orElse(List.of()).stream()
                .map(SummaryEntry::question)
                .collect(Collectors.toCollection(() -> new HashSet<>(asked)));
        List<SummaryEntry> left = summary.draft().stream()
                .filter(entry -> kept.contains(entry.question()))
                .toList();
        if (left.size() < summary.draft().size()) {
            store.save(slug, summary.version() + 1, left);
        }
    }

    private Summary locked(String slug, int version) {
        if (sessions.locked(slug).state() != SessionState.ENDED) {
            throw new InvalidSessionException("A summary is written once the session is over.");
        }
        Summary summary = store.find(slug);
        if (summary.version() != version) {
            throw new StaleSummaryException(summary);
        }
        return summary;
    }
}
