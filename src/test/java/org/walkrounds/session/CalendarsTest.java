package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {

    private static final Instant START = Instant.parse("2026-12-11T00:00:00Z");
    private static final Calendars.Guest GUEST = new Calendars.Guest("Mall\"ory\r\nX-BAD:1", "student@university.edu");

    private final Calendars calendars = new Calendars("https://openhouse.example", "no-reply@openhouse.example");
    private final InfoSession session = SampleSession.at("winter", START);

    private static Calendar parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    @Test
    void file_names_the_hosts_zone_and_defines_it() throws Exception {
        String text = calendars.file(List.of(session), "Info sessions");

        parsed(text);
        assertThat(text)
                .contains(
                        "BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n",
                        "DTSTART;TZID=America/New_York:20261210T190000\r\n",
                        "DTEND;TZID=America/New_York:20261210T200000\r\n",
                        "UID:winter@walkrounds\r\n",
                        "SEQUENCE:0\r\n",
                        "DTSTAMP:20261101T120000Z\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "America/Sao_Paulo", "UTC"})
    void reader_gets_the_same_instant_back(ZoneId zone) throws Exception {
        InfoSession there = SampleSession.in(zone, "winter", START, START.plusSeconds(5400));

        Calendar calendar = parsed(calendars.file(List.of(there), "Info sessions"));

        Component event = calendar.getComponent("VEVENT").orElseThrow();
        assertThat(start(event)).isEqualTo(START);
    }

    private static Instant start(Component event) {
        var start = (net.fortuna.ical4j.model.property.DtStart<?>)
                event.getProperty("DTSTART").orElseThrow();
        return Instant.from(start.getDate());
    }

    @Test
    void feed_defines_a_zone_once() throws Exception {
        String text = calendars.file(
                List.of(session, SampleSession.at("spring", Instant.parse("2027-04-01T23:00:00Z"))), "Info sessions");

        assertThat(parsed(text).getComponents("VEVENT")).hasSize(2);
        assertThat(parsed(text).getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void empty_feed_is_a_calendar_all_the_same() throws Exception {
        assertThat(parsed(calendars.file(List.of(), "Info sessions")).getComponents("VEVENT"))
                .isEmpty();
    }

    @Test
    void invitation_is_for_its_guest_and_leads_into_the_room() throws Exception {
        String text = calendars.invitation(
                session, GUEST, URI.create("https://openhouse.example/sessions/winter/join/secret"));

        parsed(text);
        assertThat(text.replace("\r\n ", ""))
                .contains("METHOD:REQUEST", "mailto:student@university.edu", "/sessions/winter/join/secret")
                .doesNotContain("\r\nX-BAD");
    }

    @Test
    void cancellation_keeps_the_identity() throws Exception {
        String text = calendars.cancellation(session, GUEST);

        parsed(text);
        assertThat(text).contains("METHOD:CANCEL", "UID:winter@walkrounds", "STATUS:CANCELLED");
    }

    @Test
    void links_to_calendars_on_the_web_carry_time_and_words() {
        assertThat(calendars.googleLink(session))
                .contains("dates=20261211T000000Z/20261211T010000Z", "text=Ask%20us%20about%20winter");
        assertThat(calendars.outlookLink(session))
                .contains("startdt=2026-12-11T00%3A00%3A00Z", "subject=Ask%20us%20about%20winter");
    }
}
