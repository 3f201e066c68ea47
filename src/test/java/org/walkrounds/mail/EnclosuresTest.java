package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.MovableClock;

class EnclosuresTest {

    private static final byte[] CONTENT = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final DataSource database = Database.H2.create();

    @Test
    void file_is_made_when_the_mail_leaves_also_after_a_restart() throws Exception {
        office(() -> {
                    throw new AssertionError("nothing leaves before the restart");
                })
                .mails()
                .send(enclosing("sheet?page=2"));
        PostOffice restarted = office(() -> Optional.of(new Enclosed("sheet.pdf", "application/pdf", CONTENT)));

        restarted.send();

        Multipart mixed = content(restarted);
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getFileName()).isEqualTo("sheet.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void mail_goes_without_a_file_that_there_is_none_of_any_more() throws Exception {
        PostOffice office = office(Optional::empty);
        office.mails().send(enclosing("sheet?page=2"));
        office.send();

        assertThat(office.only().state()).isEqualTo(MailState.SENT);
        assertThat(content(office).getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void mail_waits_while_its_file_cannot_be_made() {
        PostOffice busy = office(() -> {
            throw new IllegalStateException("busy");
        });
        busy.mails().send(enclosing("sheet?page=2"));
        busy.send();

        assertThat(busy.only().state()).isEqualTo(MailState.WAITING);
        assertThat(busy.only().lastError()).isEqualTo("What it encloses cannot be made: busy");

        clock.advance(Duration.ofMinutes(2));
        office(Optional::empty).send();

        assertThat(busy.only().state()).isEqualTo(MailState.SENT);
    }

    private PostOffice office(Supplier<Optional<Enclosed>> file) {
        return PostOffice.on(database, clock, data).with(new Encloser() {
            @Override
            public String prefix() {
                return "sheet?";
            }

            @Override
            public Optional<Enclosed> enclose(String reference) {
                assertThat(reference).isEqualTo("sheet?page=2");
                return file.get();
            }
        });
    }

    private static Multipart content(PostOffice office) throws Exception {
        return (Multipart) MimeShape.of(office.files().getFirst()).message().getContent();
    }

    private static Mail enclosing(String reference) {
        Mail plain = SampleMail.to("zoe@example.org");
        return new Mail(
                plain.key(),
                plain.topic(),
                plain.to(),
                plain.toName(),
                plain.subject(),
                plain.html(),
                plain.text(),
                plain.calendar(),
                plain.unsubscribe(),
                reference);
    }
}
