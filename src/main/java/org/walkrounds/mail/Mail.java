package org.walkrounds.mail;

import java.net.URI;
import java.util.Optional;

/**
 * One mail as it goes out.
 *
 * @param key the sender's own name for it, such as {@code confirm:SLUG:REGISTRANT}; a key is sent once
 * @param topic what it belongs to, such as a session's slug
 * @param to the recipient's address; kept as {@link MailAddress#normal} makes it
 * @param toName the recipient's name; empty where it is not known
 * @param html the letter for most
 * @param text the same letter for those who read plain text
 * @param calendar the calendar entry that it brings
 * @param unsubscribe where a mail program may end such mail with one POST request (RFC 8058)
 * @param enclosure what an {@link Encloser} makes a file of when the mail leaves; empty for none
 */
public record Mail(
        String key,
        String topic,
        String to,
        String toName,
        String subject,
        String html,
        String text,
        Optional<CalendarPart> calendar,
        Optional<URI> unsubscribe,
        String enclosure) {

    private static final int MAX_KEY = 200;
    private static final int MAX_TOPIC = 100;
    private static final int MAX_NAME = 200;
    private static final int MAX_SUBJECT = 250;
    private static final int MAX_UNSUBSCRIBE = 1000;
    private static final int MAX_ENCLOSURE = 4000;
    private static final int MAX_BODY = 500_000;

    /** @throws UnsendableMailException when something in it must not stand in a mail */
    public Mail {
        Lines.check("The key", key, 1, MAX_KEY);
        Lines.check("The topic", topic, 0, MAX_TOPIC);
        to = MailAddress.normal(to);
        MailAddress.problem(to).ifPresent(problem -> {
            throw new UnsendableMailException(problem);
        });
        toName = toName.strip();
        Lines.check("The recipient's name", toName, 0, MAX_NAME);
        subject = subject.strip();
        Lines.check("The subject", subject, 1, MAX_SUBJECT);
        Lines.checkBody("The letter", html, MAX_BODY);
        Lines.checkBody("The letter's text", text, MAX_BODY);
        unsubscribe.ifPresent(address -> {
            Lines.checkAddress("The address to unsubscribe", address);
            Lines.check("The address to unsubscribe", address.toASCIIString(), 1, MAX_UNSUBSCRIBE);
        });
        Lines.check("The enclosure", enclosure, 0, MAX_ENCLOSURE);
    }

    /** A mail that encloses nothing. */
    public Mail(
            String key,
            String topic,
            String to,
            String toName,
            String subject,
            String html,
            String text,
            Optional<CalendarPart> calendar,
            Optional<URI> unsubscribe) {
        this(key, topic, to, toName, subject, html, text, calendar, unsubscribe, "");
    }

    /**
     * A calendar object that travels with the mail.
     *
     * @param method its METHOD (RFC 5546), such as REQUEST or CANCEL
     * @param text the whole object, as in an .ics file
     */
    public record CalendarPart(String method, String text) {

        public CalendarPart {
            if (!method.matches("[A-Z-]{1,20}")) {
                throw new UnsendableMailException("A calendar's method is a word in capital letters");
            }
            Lines.checkBody("The calendar entry", text, MAX_BODY);
        }
    }
}
