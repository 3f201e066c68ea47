package org.walkrounds.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.walkrounds.mail.Mail.CalendarPart;

/**
 * A mail as a MIME message. Text, HTML and calendar entry are alternatives of one another, which is what makes mail
 * programs offer to accept; the entry is attached once more for those that only know files.
 */
final class MimeLetter extends MimeMessage {

    private final String messageId;
    private volatile boolean handedOver;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeLetter of(Outgoing outgoing, Session session, InternetAddress from, Optional<InternetAddress> replyTo)
            throws MessagingException {
        Mail mail = outgoing.mail();
        MimeLetter letter = new MimeLetter(session, outgoing.messageId());
        letter.setFrom(from);
        if (replyTo.isPresent()) {
            letter.setReplyTo(new InternetAddress[] {replyTo.get()});
        }
        letter.setRecipient(Message.RecipientType.TO, recipient(mail));
        letter.setSubject(mail.subject(), "UTF-8");
        letter.setSentDate(Date.from(outgoing.createdAt()));
        // RFC 3834 §5: nobody's holiday note answers this.
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe().isPresent()) {
            letter.unsubscribe(mail.unsubscribe().get());
        }
        letter.setContent(contents(mail, outgoing.enclosed()));
        letter.saveChanges();
        return letter;
    }

    /** Whether all of it has been written to where it goes. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    /** Every attempt carries the same one, so that a mail program shows one mail whatever happens on the way. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** RFC 8058 §3.1 wants HTTPS for the one-click form. */
    private void unsubscribe(URI address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address.toASCIIString() + ">");
        if ("https".equalsIgnoreCase(address.getScheme())) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static MimeMultipart contents(Mail mail, Optional<Enclosed> enclosed) throws MessagingException {
        MimeMultipart letter = letter(mail);
        if (enclosed.isEmpty()) {
            return letter;
        }
        Enclosed file = enclosed.get();
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(letter);
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        attached.setHeader("Content-Transfer-Encoding", "base64");
        attached.setDisposition(Part.ATTACHMENT);
        attached.setFileName(file.name());
        return new MimeMultipart("mixed", words, attached);
    }

    private static MimeMultipart letter(Mail mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.text(), "plain"));
        alternatives.addBodyPart(text(mail.html(), "html"));
        if (mail.calendar().isEmpty()) {
            return alternatives;
        }
        CalendarPart calendar = mail.calendar().get();
        alternatives.addBodyPart(calendar(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
        MimeBodyPart alternative = new MimeBodyPart();
        alternative.setContent(alternatives);
        MimeBodyPart attached = calendar(calendar, "application/ics");
        attached.setDisposition(Part.ATTACHMENT);
        attached.setFileName("invite.ics");
        return new MimeMultipart("mixed", alternative, attached);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** In base 64, which keeps the line ends that RFC 5545 §3.1 wants. */
    private static MimeBodyPart calendar(CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress recipient(Mail mail) throws MessagingException {
        try {
            String address = MailAddress.wire(mail.to());
            return mail.toName().isEmpty()
                    ? new InternetAddress(address)
                    : new InternetAddress(address, mail.toName(), "UTF-8");
        } catch (UnsupportedEncodingException unknown) {
            throw new MessagingException("UTF-8 is missing", unknown);
        }
    }
}
