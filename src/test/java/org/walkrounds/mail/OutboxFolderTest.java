package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.MovableClock;

class OutboxFolderTest {

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final DataSource database = Database.H2.create();

    @Test
    void file_is_the_whole_mail() throws Exception {
        PostOffice office = office();
        office.mails().send(SampleMail.withEverything("zoe@example.org"));

        office.send();

        MimeShape.of(office.files().getFirst()).isWhole();
        assertThat(office.only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void files_stand_in_the_order_in_which_they_were_stored() throws Exception {
        PostOffice office = office();
        for (String name : List.of("one", "two", "three")) {
            office.mails().send(SampleMail.to(name + "@example.org"));
            clock.advance(Duration.ofHours(9));
        }

        office.send();

        assertThat(office.files())
                .hasSize(3)
                .allMatch(file -> file.toString().matches(".*[0-9]{8}-[0-9]{6}-[0-9]{3}-[0-9]{9}\\.eml"));
        assertThat(recipients(office.files()))
                .containsExactly("one@example.org", "two@example.org", "three@example.org");
    }

    @Test
    void what_a_crash_left_half_done_is_written_again_under_the_same_name() throws Exception {
        PostOffice killed = office();
        killed.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing written = killed.store.claim(Way.OUTBOX).orElseThrow();
        try (WayOut.Line line = killed.wayOut.open()) {
            assertThat(line.deliver(written)).isInstanceOf(Outcome.Delivered.class);
        }
        List<Path> before = killed.files();
        String id = MimeShape.of(before.getFirst()).message().getMessageID();

        clock.advance(Duration.ofMinutes(6));
        PostOffice restarted = office();
        restarted.store.settleAbandoned(MailWorker.PATIENCE, "stopped");
        restarted.send();

        assertThat(restarted.files()).hasSize(1).isEqualTo(before);
        assertThat(MimeShape.of(before.getFirst()).message().getMessageID()).isEqualTo(id);
        assertThat(restarted.only().state()).isEqualTo(MailState.SENT);
        assertThat(restarted.only().attempts()).isEqualTo(2);
    }

    @Test
    void folder_that_takes_nothing_delays_mail() throws IOException {
        Files.writeString(data.resolve("outbox"), "in the way");
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));

        office.send();

        assertThat(office.only().state()).isEqualTo(MailState.WAITING);
        assertThat(office.only().lastError()).contains("outbox folder");
        Files.delete(data.resolve("outbox"));
        clock.advance(Duration.ofMinutes(1));
        office.send();
        assertThat(office.files()).hasSize(1);
    }

    @Test
    void person_who_is_erased_while_the_mail_is_written_leaves_no_file() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing mail = office.store.claim(Way.OUTBOX).orElseThrow();
        office.mails().erase("zoe@example.org");

        try (WayOut.Line line = office.wayOut.open()) {
            office.worker().report(mail, line.deliver(mail));
        }

        assertThat(office.files()).isEmpty();
    }

    @Test
    void mail_leaves_right_after_the_commit_and_waits_for_no_look_at_the_queue() throws Exception {
        PostOffice office = office();
        Semaphore changes = new Semaphore(0);
        office.mails().listen(changes::release);
        office.queue.start();
        try {
            office.mails().send(SampleMail.to("first@example.org"));
            assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).isTrue();

            office.transaction.executeWithoutResult(status -> office.mails().send(SampleMail.to("zoe@example.org")));

            assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(office.mails().list("", 10)).extracting(SentMail::state).containsOnly(MailState.SENT);
            assertThat(office.files()).hasSize(2);
        } finally {
            office.queue.stop();
        }
    }

    @Test
    void listener_that_left_is_told_no_more() {
        PostOffice office = office();
        CountDownLatch told = new CountDownLatch(1);
        office.mails().listen(told::countDown).run();
        office.mails().send(SampleMail.to("zoe@example.org"));

        office.send();

        assertThat(told.getCount()).isEqualTo(1);
        assertThat(office.only().state()).isEqualTo(MailState.SENT);
    }

    private PostOffice office() {
        return PostOffice.on(database, clock, data);
    }

    private static List<String> recipients(List<Path> files) throws Exception {
        List<String> recipients = new java.util.ArrayList<>();
        for (Path file : files) {
            recipients.add(MimeShape.of(file).message().getHeader("To", null).replaceAll(".*<|>", ""));
        }
        return recipients;
    }
}
