package org.walkrounds.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom mail is from, and where it lies while there is no mail server.
 *
 * @param dataDir the application's data folder; the outbox is its subfolder {@code outbox}
 * @param baseUrl the site's address; its host is the sender's unless another is set
 * @param mail whom mail is from
 */
@ConfigurationProperties("walkrounds")
record MailSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue Sender mail) {

    /**
     * Whom mail is from.
     *
     * @param from name and address as in {@code Walkrounds <open-house@example.org>}
     * @param replyTo where answers go, in the same form
     */
    record Sender(Optional<String> from, Optional<String> replyTo) {}

    InternetAddress from() {
        return mail.from()
                .filter(text -> !text.isBlank())
                .map(text -> address("walkrounds.mail.from", text))
                .orElseGet(() -> address("walkrounds.base-url", "Walkrounds <no-reply@" + host() + ">"));
    }

    Optional<InternetAddress> replyTo() {
        return mail.replyTo().filter(text -> !text.isBlank()).map(text -> address("walkrounds.mail.reply-to", text));
    }

    Path outbox() {
        return dataDir.resolve("outbox").toAbsolutePath().normalize();
    }

    /** The host of the site; of no use in an address where it is a number. */
    private String host() {
        String host = baseUrl.getHost();
        return host == null || !host.matches("[A-Za-z0-9.-]*[A-Za-z]") ? "localhost" : host;
    }

    private static InternetAddress address(String property, String text) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            if (addresses.length == 1 && addresses[0].getAddress().indexOf('@') > 0) {
                // Read with its name once more, so that letters beyond ASCII are encoded.
                return new InternetAddress(addresses[0].getAddress(), addresses[0].getPersonal(), "UTF-8");
            }
        } catch (AddressException | java.io.UnsupportedEncodingException wrong) {
            throw new IllegalStateException(property + " is no mail address: " + text, wrong);
        }
        throw new IllegalStateException(property + " must be one mail address, but is " + text);
    }
}
