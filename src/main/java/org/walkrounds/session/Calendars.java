package org.walkrounds.session;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.walkrounds.mail.Mails;

/**
 * Sessions as calendars read them (RFC 5545): a session keeps its UID for good, its SEQUENCE rises with each change, and
 * its times name the host's zone, which the file defines.
 */
@Service
public class Calendars {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final String baseUrl;
    private final String organizer;

    @Autowired
    Calendars(@Value("${walkrounds.base-url}") String baseUrl, Mails mails) {
        this(baseUrl, mails.sender());
    }

    /** @param organizer the e-mail address of who invites, which RFC 5546 wants in each event */
    Calendars(String baseUrl, String organizer) {
        this.baseUrl = baseUrl;
        this.organizer = organizer;
    }

    /** For whom an entry is, in the mail that brings it. */
    record Guest(String name, String email) {}

    /** A file to download or to subscribe to. */
    public String file(List<InfoSession> sessions, String name) {
        Calendar calendar = calendar(new Method("PUBLISH"));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(
                new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)), Duration.ofHours(6)));
        // A calendar without any component is none, so that of an empty schedule defines a zone all the same.
        Stream.concat(
                        sessions.stream().map(InfoSession::zone),
                        Stream.of(BOSTON).filter(zone -> sessions.isEmpty()))
                .distinct()
                .forEach(zone -> define(calendar, zone));
        sessions.forEach(session -> calendar.add(event(session, address(session), Optional.empty())));
        return text(calendar);
    }

    /** The entry that a mail brings, with the guest's own link to the room. */
    String invitation(InfoSession session, Guest guest, URI seat) {
        return mailed(session, "REQUEST", guest, seat);
    }

    /** Takes the entry out of the guest's calendar again. */
    String cancellation(InfoSession session, Guest guest) {
        return mailed(session, "CANCEL", guest, address(session));
    }

    /** A link that opens Google's calendar with the session filled in. */
    public String googleLink(InfoSession session) {
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + encoded(session.title())
                + "&dates=" + basic(session.start().atZone(ZoneOffset.UTC)) + "/"
                + basic(session.end().atZone(ZoneOffset.UTC))
                + "&ctz=" + encoded(session.zone().getId())
                + "&details=" + encoded(words(session))
                + "&location=" + encoded(address(session).toString());
    }

    /** A link that opens Outlook's calendar with the session filled in. */
    public String outlookLink(InfoSession session) {
        return "https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent"
                + "&subject=" + encoded(session.title())
                + "&startdt=" + encoded(session.start().toString())
                + "&enddt=" + encoded(session.end().toString())
                + "&body=" + encoded(words(session))
                + "&location=" + encoded(address(session).toString());
    }

    private String mailed(InfoSession session, String method, Guest guest, URI address) {
        Calendar calendar = calendar(new Method(method));
        define(calendar, session.zone());
        VEvent event = event(session, address, Optional.of(guest));
        if (method.equals("CANCEL")) {
            event.replace(new Status("CANCELLED"));
        }
        calendar.add(event);
        return text(calendar);
    }

    private VEvent event(InfoSession session, URI address, Optional<Guest> guest) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.calendar().uid()));
        event.add(new DtStamp(session.calendar().changed()));
        event.add(new LastModified(session.calendar().changed()));
        event.add(new Sequence(session.calendar().sequence()));
        if (session.zone().equals(ZoneOffset.UTC) || session.zone().getId().equals("UTC")) {
            event.add(new DtStart<>(session.start()));
            event.add(new DtEnd<>(session.end()));
        } else {
            event.add(new DtStart<>(session.start().atZone(session.zone())));
            event.add(new DtEnd<>(session.end().atZone(session.zone())));
        }
        event.add(new Summary(session.title()));
        event.add(new Description(words(session) + "\n\n" + address));
        event.add(new Location(address.toString()));
        event.add(new Url(address));
        event.add(new Status(session.state() == SessionState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        Organizer host = new Organizer(URI.create("mailto:" + organizer));
        host.add(new Cn("Walkrounds"));
        event.add(host);
        guest.ifPresent(person -> {
            Attendee attendee = new Attendee(URI.create("mailto:" + person.email()));
            attendee.add(new Cn(person.name().replaceAll("[\"\\p{Cntrl}]", "")));
            attendee.add(PartStat.ACCEPTED);
            attendee.add(Rsvp.FALSE);
            event.add(attendee);
        });
        return event;
    }

    private void define(Calendar calendar, ZoneId zone) {
        var known = zones.getTimeZone(zone.getId());
        if (known != null && !zone.getId().equals("UTC")) {
            calendar.add(known.getVTimeZone());
        }
    }

    private URI address(InfoSession session) {
        return URI.create(baseUrl + "/sessions/" + session.slug());
    }

    private static String words(InfoSession session) {
        return session.state() == SessionState.CANCELLED ? "Cancelled: " + session.reason() : session.summary();
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Walkrounds//Info sessions//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private static String text(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String basic(ZonedDateTime time) {
        return BASIC.format(time);
    }
}
