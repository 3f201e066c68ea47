package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** What a mail program finds in a mail that was sent as {@link SampleMail#withEverything}. */
record MimeShape(MimeMessage message) {

    static MimeShape of(MimeMessage message) {
        return new MimeShape(message);
    }

    static MimeShape of(Path file) throws IOException, MessagingException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeShape(new MimeMessage(Session.getInstance(new Properties()), bytes));
        }
    }

    void isWhole() throws IOException, MessagingException {
        hasHeaders();
        Multipart mixed = multipart(message, "multipart/mixed", 2);
        Multipart alternatives = multipart(mixed.getBodyPart(0), "multipart/alternative", 3);
        Mail mail = SampleMail.withEverything("zoe@example.org");
        assertThat(alternatives.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(text(alternatives.getBodyPart(0))).isEqualToNormalizingNewlines(mail.text());
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(text(alternatives.getBodyPart(1))).isEqualToNormalizingNewlines(mail.html());
        assertThat(alternatives.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(text(alternatives.getBodyPart(2))).isEqualTo(SampleMail.CALENDAR);
        BodyPart attached = mixed.getBodyPart(1);
        assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attached.getFileName()).isEqualTo("invite.ics");
        assertThat(text(attached)).isEqualTo(SampleMail.CALENDAR);
    }

    private void hasHeaders() throws MessagingException {
        assertThat(message.getSubject()).isEqualTo("Your place is saved – ask the residents");
        assertThat(message.getAllRecipients()).singleElement().isInstanceOfSatisfying(InternetAddress.class, to -> {
            assertThat(to.getAddress()).isEqualTo("zoe@example.org");
            assertThat(to.getPersonal()).isEqualTo("Zoë Müller");
        });
        assertThat(message.getHeader("From", null)).isEqualTo("Walkrounds <no-reply@openhouse.example.org>");
        assertThat(message.getReplyTo())
                .singleElement()
                .isInstanceOfSatisfying(
                        InternetAddress.class,
                        to -> assertThat(to.getPersonal()).isEqualTo("Die Fakultät"));
        assertThat(message.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@openhouse.example.org>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<https://example.org/mail/end?token=abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("MIME-Version", null)).isEqualTo("1.0");
    }

    private static Multipart multipart(Part part, String type, int parts) throws IOException, MessagingException {
        assertThat(part.getContentType()).startsWith(type);
        Multipart multipart = (Multipart) part.getContent();
        assertThat(multipart.getCount()).isEqualTo(parts);
        return multipart;
    }

    private static String text(BodyPart part) throws IOException, MessagingException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
