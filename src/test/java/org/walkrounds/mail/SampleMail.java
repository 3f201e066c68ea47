package org.walkrounds.mail;

import java.net.URI;
import java.util.Optional;
import org.walkrounds.mail.Mail.CalendarPart;

/** Mails for tests. */
public final class SampleMail {

    static final String CALENDAR = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            PRODID:-//Walkrounds//Test//EN\r
            METHOD:REQUEST\r
            BEGIN:VEVENT\r
            UID:autumn@example.org\r
            SUMMARY:Six years – start to finish\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    private SampleMail() {}

    public static Mail to(String address) {
        return keyed("confirm:autumn:" + address, address);
    }

    static Mail keyed(String key, String address) {
        return new Mail(
                key,
                "autumn",
                address,
                "Zoë Müller",
                "Your place is saved – ask the residents",
                "<p>You are coming to “Ask the residents”, Zoë.</p>",
                "You are coming to “Ask the residents”, Zoë.\n",
                Optional.empty(),
                Optional.empty());
    }

    static Mail withEverything(String address) {
        Mail plain = to(address);
        return new Mail(
                plain.key(),
                plain.topic(),
                plain.to(),
                plain.toName(),
                plain.subject(),
                plain.html(),
                plain.text(),
                Optional.of(new CalendarPart("REQUEST", CALENDAR)),
                Optional.of(URI.create("https://example.org/mail/end?token=abc")));
    }
}
