package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.MovableClock;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class MailsTest {

    @TempDir
    private Path data;

    private final MovableClock clock = new MovableClock();
    private final DataSource database;

    MailsTest(Database database) {
        this.database = database.create();
    }

    @Test
    void mail_comes_back_as_it_was_stored() {
        Mail mail = SampleMail.withEverything("zoe@example.org");
        Mails mails = office().mails();

        assertThat(mails.send(mail)).isTrue();

        assertThat(mails.list("autumn", 10)).singleElement().satisfies(sent -> {
            assertThat(sent.mail()).isEqualTo(mail);
            assertThat(sent.state()).isEqualTo(MailState.WAITING);
            assertThat(sent.createdAt()).isEqualTo(clock.instant());
            assertThat(sent.sentAt()).isEmpty();
            assertThat(mails.find(sent.id())).contains(sent);
        });
    }

    @Test
    void a_key_is_sent_once_and_the_transaction_that_asked_twice_goes_on() {
        PostOffice office = office();

        office.transaction.executeWithoutResult(status -> {
            assertThat(office.mails().send(SampleMail.keyed("confirm:1", "zoe@example.org")))
                    .isTrue();
            assertThat(office.mails().send(SampleMail.keyed("confirm:1", "zoe@example.org")))
                    .isFalse();
            assertThat(office.mails().send(SampleMail.keyed("confirm:2", "ben@example.org")))
                    .isTrue();
        });
        office.send();

        assertThat(office.files()).hasSize(2);
    }

    @Test
    void mail_of_a_transaction_that_was_rolled_back_never_leaves() {
        PostOffice office = office();

        office.transaction.executeWithoutResult(status -> {
            office.mails().send(SampleMail.to("zoe@example.org"));
            status.setRollbackOnly();
        });
        office.send();

        assertThat(office.files()).isEmpty();
        assertThat(office.mails().list("", 10)).isEmpty();
    }

    @Test
    void two_senders_at_once_send_each_mail_once() throws Exception {
        PostOffice office = office();
        for (int number = 0; number < 60; number++) {
            office.mails().send(SampleMail.to("person-" + number + "@example.org"));
        }
        List<Outgoing> claimed = new ArrayList<>();

        Callable<List<Outgoing>> sender = () -> {
            List<Outgoing> own = new ArrayList<>();
            for (Optional<Outgoing> next = office.store.claim(Way.SMTP);
                    next.isPresent();
                    next = office.store.claim(Way.SMTP)) {
                own.add(next.get());
            }
            return own;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<Outgoing>> one : threads.invokeAll(List.of(sender, sender))) {
                claimed.addAll(one.get());
            }
        }

        assertThat(claimed).hasSize(60).extracting(Outgoing::id).doesNotHaveDuplicates();
    }

    @Test
    void a_sender_neither_takes_nor_waits_for_what_another_one_is_about_to_take() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("first@example.org"));
        office.mails().send(SampleMail.to("second@example.org"));
        List<Outgoing> claimed = new ArrayList<>();

        office.transaction.executeWithoutResult(status -> {
            office.store.claim(Way.OUTBOX).ifPresent(claimed::add);
            // H2 sees nothing else while the first in the row is locked, PostgreSQL sees the second.
            elsewhere(() -> office.store.claim(Way.OUTBOX)).ifPresent(claimed::add);
        });
        office.store.claim(Way.OUTBOX).ifPresent(claimed::add);

        assertThat(claimed).hasSize(2).extracting(Outgoing::id).doesNotHaveDuplicates();
    }

    @Test
    void what_a_crash_left_on_its_way_to_a_mail_server_is_uncertain_and_is_not_sent_again() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing broken = office.store.claim(Way.SMTP).orElseThrow();

        clock.advance(Duration.ofMinutes(4));
        office.store.settleAbandoned(MailWorker.PATIENCE, "stopped");
        assertThat(state(office, broken)).isEqualTo(MailState.SENDING);

        clock.advance(Duration.ofMinutes(2));
        office.store.settleAbandoned(MailWorker.PATIENCE, "stopped");
        office.send();

        assertThat(office.mails().find(broken.id()).orElseThrow()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.UNCERTAIN);
            assertThat(mail.lastError()).isEqualTo("stopped");
        });
        assertThat(office.files()).isEmpty();
    }

    @Test
    void staff_may_have_an_uncertain_mail_sent_again() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing broken = office.store.claim(Way.SMTP).orElseThrow();
        office.store.ended(broken, MailState.UNCERTAIN, "broke");

        office.mails().retry(broken.id());
        office.send();

        assertThat(state(office, broken)).isEqualTo(MailState.SENT);
        assertThat(office.files()).hasSize(1);
    }

    @Test
    void sender_that_was_given_up_too_early_still_has_the_last_word() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing slow = office.store.claim(Way.SMTP).orElseThrow();
        clock.advance(Duration.ofMinutes(6));
        office.store.settleAbandoned(MailWorker.PATIENCE, "stopped");

        assertThat(office.store.delivered(slow)).isTrue();

        assertThat(state(office, slow)).isEqualTo(MailState.SENT);
    }

    @Test
    void sender_whose_mail_was_taken_up_by_another_has_no_say() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        Outgoing first = office.store.claim(Way.OUTBOX).orElseThrow();
        clock.advance(Duration.ofMinutes(6));
        office.store.settleAbandoned(MailWorker.PATIENCE, "stopped");
        Outgoing second = office.store.claim(Way.OUTBOX).orElseThrow();

        office.store.ended(first, MailState.FAILED, "late");

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(state(office, second)).isEqualTo(MailState.SENDING);
    }

    @Test
    void sent_mail_is_neither_retried_nor_withdrawn() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        office.send();
        long id = office.mails().list("", 1).getFirst().id();

        office.mails().retry(id);

        assertThat(office.mails().withdraw("autumn", "zoe@example.org")).isZero();
        assertThat(office.mails().find(id).orElseThrow().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void withdrawn_mail_never_leaves_and_others_do() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        office.mails().send(SampleMail.to("ben@example.org"));

        assertThat(office.mails().withdraw("spring", "zoe@example.org")).isZero();
        assertThat(office.mails().withdraw("autumn", " Zoe@Example.ORG")).isEqualTo(1);
        office.send();

        assertThat(office.mails().list("", 10))
                .extracting(sent -> sent.mail().to())
                .containsExactly("ben@example.org");
    }

    @Test
    void erasing_a_person_leaves_neither_row_nor_file() {
        PostOffice office = office();
        office.mails().send(SampleMail.keyed("one", "zoe@example.org"));
        office.mails().send(SampleMail.to("ben@example.org"));
        office.send();
        office.mails().send(SampleMail.keyed("two", "zoe@example.org"));

        assertThat(office.mails().erase("zoe@example.org")).isEqualTo(2);

        assertThat(office.mails().search("zoe", 10)).isEmpty();
        assertThat(office.files()).hasSize(1);
        assertThat(office.mails().list("", 10)).hasSize(1);
    }

    @Test
    void host_sees_how_many_mails_stand_in_each_state() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        office.send();
        office.mails().send(SampleMail.to("ben@example.org"));

        assertThat(office.mails().counts("autumn"))
                .containsOnly(
                        entry(MailState.WAITING, 1),
                        entry(MailState.SENDING, 0),
                        entry(MailState.SENT, 1),
                        entry(MailState.FAILED, 0),
                        entry(MailState.UNCERTAIN, 0));
        assertThat(office.mails().counts("spring"))
                .allSatisfy((state, number) -> assertThat(number).isZero());
    }

    @Test
    void newest_stands_first_and_words_are_found_in_what_the_list_shows() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));
        clock.advance(Duration.ofSeconds(1));
        office.mails().send(SampleMail.to("ben_x@example.org"));

        assertThat(office.mails().search("", 10))
                .extracting(MailEntry::to)
                .containsExactly("ben_x@example.org", "zoe@example.org");
        assertThat(office.mails().search("ZOE@", 10)).hasSize(1);
        assertThat(office.mails().search("n_x", 10)).hasSize(1);
        assertThat(office.mails().search("e_@", 10)).isEmpty();
        assertThat(office.mails().search("100%", 10)).isEmpty();
        assertThat(office.mails().search("RESIDENTS", 10)).hasSize(2);
        assertThat(office.mails().search("autumn", 10)).hasSize(2);
        assertThat(office.mails().search("waiting", 10)).hasSize(2);
        assertThat(office.mails().search("failed", 10)).isEmpty();
        assertThat(office.mails().search("", 1)).hasSize(1);
    }

    @Test
    void search_for_hostile_words_finds_nothing_and_breaks_nothing() {
        PostOffice office = office();
        office.mails().send(SampleMail.to("zoe@example.org"));

        assertThat(office.mails().search("\\", 10)).isEmpty();
        assertThat(office.mails().search("' or 1=1 --", 10)).isEmpty();
        assertThatThrownBy(() -> office.mails().send(SampleMail.to("nobody")))
                .isInstanceOf(UnsendableMailException.class);
    }

    private PostOffice office() {
        return PostOffice.on(database, clock, data);
    }

    private static MailState state(PostOffice office, Outgoing mail) {
        return office.mails().find(mail.id()).orElseThrow().state();
    }

    private static <T> T elsewhere(Callable<T> step) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(step).get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
