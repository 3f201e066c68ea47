package org.walkrounds.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Mail as {@code .eml} files, for a house without a mail server. Files appear whole, in the order of their names. */
final class OutboxFolder implements WayOut {

    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InternetAddress from;
    private final Optional<InternetAddress> replyTo;
    private final Session session = Session.getInstance(new Properties());

    OutboxFolder(MailSettings settings) {
        folder = settings.outbox();
        from = settings.from();
        replyTo = settings.replyTo();
    }

    @Override
    public Way way() {
        return Way.OUTBOX;
    }

    @Override
    public String description() {
        return folder.toString();
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Outcome deliver(Outgoing mail) {
                return write(mail);
            }

            @Override
            public void close() {
                // A file is complete when it was written.
            }
        };
    }

    @Override
    public void remove(long id, Instant createdAt) {
        try {
            Files.deleteIfExists(file(id, createdAt));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The same mail has the same name, so that writing it again after a crash leaves one file. */
    Path file(long id, Instant createdAt) {
        return folder.resolve("%s-%09d.eml".formatted(STORED.format(createdAt), id));
    }

    private Outcome write(Outgoing mail) {
        Path file = file(mail.id(), mail.createdAt());
        // No other writer has this attempt of this mail.
        Path unfinished = folder.resolve("." + file.getFileName() + "." + mail.attempt());
        try {
            Files.createDirectories(folder);
            MimeLetter letter = MimeLetter.of(mail, session, from, replyTo);
            try (FileChannel channel = FileChannel.open(
                            unfinished,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                letter.writeTo(out);
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Delivered();
        } catch (MessagingException unusable) {
            return new Outcome.Refused("The mail could not be put together: " + unusable.getMessage());
        } catch (IOException problem) {
            return new Outcome.Delayed("The outbox folder does not take it: " + problem);
        }
    }
}
