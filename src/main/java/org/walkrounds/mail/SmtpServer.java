package org.walkrounds.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that {@code spring.mail} names. One connection serves all mails that are due. */
final class SmtpServer implements WayOut {

    private final JavaMailSenderImpl server;
    private final InternetAddress from;
    private final Optional<InternetAddress> replyTo;

    SmtpServer(JavaMailSenderImpl server, MailSettings settings) {
        this.server = server;
        this.from = settings.from();
        this.replyTo = settings.replyTo();
    }

    @Override
    public Way way() {
        return Way.SMTP;
    }

    @Override
    public String description() {
        return String.valueOf(server.getHost());
    }

    @Override
    public Line open() {
        return new Connection();
    }

    @Override
    public void remove(long id, Instant createdAt) {
        // What a mail server has taken is with its recipient.
    }

    private final class Connection implements Line {

        private @Nullable Transport transport;

        @Override
        public Outcome deliver(Outgoing mail) {
            MimeLetter letter;
            try {
                letter = MimeLetter.of(mail, server.getSession(), from, replyTo);
            } catch (MessagingException unusable) {
                return new Outcome.Refused("The mail could not be put together: " + words(unusable));
            }
            Transport connected;
            try {
                connected = connected();
            } catch (MessagingException away) {
                // A wrong password, too: that is about the house's settings, not about this mail.
                return new Outcome.Delayed("The mail server cannot be reached: " + words(away));
            }
            try {
                connected.sendMessage(letter, letter.getAllRecipients());
                return new Outcome.Delivered();
            } catch (MessagingException problem) {
                close();
                return outcome(problem, letter.handedOver());
            }
        }

        private Transport connected() throws MessagingException {
            Transport current = transport;
            if (current != null && current.isConnected()) {
                return current;
            }
            close();
            Transport fresh = server.getSession()
                    .getTransport(
                            Optional.ofNullable(server.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL));
            fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport = fresh;
            return fresh;
        }

        @Override
        public void close() {
            Transport current = transport;
            transport = null;
            if (current != null) {
                try {
                    current.close();
                } catch (MessagingException alreadyGone) {
                    // All that was to be said has been answered.
                }
            }
        }
    }

    /** RFC 5321 §4.2.1: 4yz may pass, 5yz will not. Without an answer it counts how far the mail had come. */
    private static Outcome outcome(MessagingException problem, boolean handedOver) {
        int code = code(problem);
        if (code >= 500) {
            return new Outcome.Refused(words(problem));
        }
        if (code >= 400 || !handedOver) {
            return new Outcome.Delayed(words(problem));
        }
        return new Outcome.Unknown("The connection broke while the mail server was taking it: " + words(problem));
    }

    /** The answer that names the cause: about an address, if there is one, else about the whole; -1 for no answer. */
    private static int code(MessagingException problem) {
        int code = -1;
        for (Exception at = problem;
                at != null;
                at = at instanceof MessagingException m ? m.getNextException() : null) {
            code = switch (at) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send when send.getReturnCode() > 0 -> send.getReturnCode();
                default -> code;
            };
        }
        return code;
    }

    private static String words(MessagingException problem) {
        Exception deepest = problem;
        while (deepest instanceof MessagingException m && m.getNextException() != null) {
            deepest = m.getNextException();
        }
        boolean says = deepest instanceof MessagingException
                && !(deepest instanceof SendFailedException s && s.getMessage() == null);
        return (says ? String.valueOf(deepest.getMessage()) : String.valueOf(deepest)).strip();
    }
}
