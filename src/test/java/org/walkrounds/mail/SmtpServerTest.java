package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.MovableClock;

class SmtpServerTest {

    private final MovableClock clock = new MovableClock();
    private final DataSource database = Database.H2.create();
    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void mail_arrives_at_a_mail_server_with_everything_in_it() throws Exception {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            JavaMailSenderImpl client = new JavaMailSenderImpl();
            client.setHost("127.0.0.1");
            client.setPort(greenMail.getSmtp().getPort());
            PostOffice office = PostOffice.on(database, clock, client);
            office.mails().send(SampleMail.withEverything("zoe@example.org"));
            office.mails().send(SampleMail.to("ben@bücher.example.org"));

            office.send();

            assertThat(office.mails().list("", 10)).allSatisfy(mail -> {
                assertThat(mail.state()).isEqualTo(MailState.SENT);
                assertThat(mail.sentAt()).contains(clock.instant());
            });
            MimeMessage[] received = greenMail.getReceivedMessages();
            assertThat(received).hasSize(2);
            MimeShape.of(received[0]).isWhole();
            assertThat(received[1].getHeader("To", null)).contains("<ben@xn--bcher-kva.example.org>");
        } finally {
            greenMail.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1 Not from here",
        "RCPT, 550 5.1.1 No such person",
        "DATA, 554 5.7.1 No",
        "., 554 5.6.0 Looks like spam"
    })
    void what_the_server_refuses_for_good_fails_at_once(String command, String answer) {
        server.answer(command, answer);
        PostOffice office = sent("zoe@example.org");

        assertThat(office.only().state()).isEqualTo(MailState.FAILED);
        assertThat(office.only().lastError()).contains(answer);
        assertThat(office.only().attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "greeting, 421 4.3.2 Busy",
        "MAIL, 451 4.3.0 Later",
        "RCPT, 450 4.2.0 Greylisted",
        "DATA, 451 4.3.0 Later",
        "., 452 4.3.1 Disk full"
    })
    void what_the_server_puts_off_is_tried_again_after_a_minute(String command, String answer) {
        server.answer(command, answer);
        PostOffice office = sent("zoe@example.org");
        assertThat(office.only().state()).isEqualTo(MailState.WAITING);
        assertThat(office.only().lastError()).contains(answer);
        server.answerAsUsual();

        clock.advance(Duration.ofSeconds(59));
        office.send();
        assertThat(office.only().attempts()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        office.send();

        assertThat(office.only()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.attempts()).isEqualTo(2);
            assertThat(mail.lastError()).isEmpty();
        });
    }

    @Test
    void every_attempt_carries_the_same_message_id_and_date() {
        server.answer(ScriptedSmtp.END, "451 Later");
        PostOffice office = sent("zoe@example.org");
        server.answerAsUsual();
        clock.advance(Duration.ofMinutes(1));
        office.send();

        assertThat(server.mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("Date: Tue, 24 Nov 2026 09:00:00 +0000")
                        .contains("@openhouse.example.org>"));
        assertThat(server.mails.stream().map(mail -> mail.replaceFirst("(?s).*?(Message-ID:.*?)\r\n.*", "$1")))
                .hasSize(2)
                .allMatch(id -> id.matches("Message-ID: ?<[0-9a-f-]{36}@openhouse.example.org>"))
                .hasSameElementsAs(server.mails.stream()
                        .limit(1)
                        .map(mail -> mail.replaceFirst("(?s).*?(Message-ID:.*?)\r\n.*", "$1"))
                        .toList());
    }

    @Test
    void connection_that_breaks_before_the_mail_was_handed_over_is_made_anew_later() {
        server.answer("RCPT", ScriptedSmtp.BREAK);
        PostOffice office = sent("zoe@example.org");

        assertThat(office.only().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void connection_that_breaks_after_that_leaves_it_uncertain_and_it_is_not_sent_again() {
        server.answer(ScriptedSmtp.END, ScriptedSmtp.BREAK);
        PostOffice office = sent("zoe@example.org");
        server.answerAsUsual();

        clock.advance(Duration.ofDays(1));
        office.send();

        assertThat(office.only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(office.only().lastError()).contains("connection broke");
        assertThat(server.mails).hasSize(1);
    }

    @Test
    void wrong_password_is_about_the_house_and_loses_no_mail() {
        server.answer("EHLO", "250-scripted\r\n250 AUTH PLAIN");
        server.answer("AUTH", "535 5.7.8 Wrong password");
        JavaMailSenderImpl client = server.client();
        client.setUsername("walkrounds");
        client.setPassword("wrong");
        PostOffice office = PostOffice.on(database, clock, client);
        office.mails().send(SampleMail.to("zoe@example.org"));

        office.send();

        assertThat(office.only().state()).isEqualTo(MailState.WAITING);
        assertThat(office.only().lastError()).contains("535");
    }

    @Test
    void server_that_stays_away_is_given_up_after_twelve_attempts_in_a_day() {
        JavaMailSenderImpl client = server.client();
        server.close();
        PostOffice office = PostOffice.on(database, clock, client);
        office.mails().send(SampleMail.to("zoe@example.org"));
        Instant begun = clock.instant();

        for (int attempt = 1; attempt <= 12; attempt++) {
            office.send();
            assertThat(office.only().attempts()).isEqualTo(attempt);
            if (attempt < 12) {
                clock.advance(MailWorker.pause(attempt));
            }
        }

        assertThat(office.only().state()).isEqualTo(MailState.FAILED);
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofHours(20), Duration.ofHours(21));
        assertThat(MailWorker.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailWorker.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailWorker.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void one_connection_serves_all_that_is_due_and_a_refusal_harms_only_its_own_mail() {
        PostOffice office = PostOffice.on(database, clock, server.client());
        office.mails().send(SampleMail.to("one@example.org"));
        office.mails().send(SampleMail.to("two@example.org"));
        office.mails().send(SampleMail.to("three@example.org"));

        office.send();

        assertThat(server.mails).hasSize(3);
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void what_was_on_its_way_when_the_server_was_killed_is_not_sent_by_the_next_start() {
        PostOffice killed = PostOffice.on(database, clock, server.client());
        killed.mails().send(SampleMail.keyed("one", "zoe@example.org"));
        killed.mails().send(SampleMail.keyed("two", "zoe@example.org"));
        Outgoing broken = killed.store.claim(Way.SMTP).orElseThrow();
        try (WayOut.Line line = killed.wayOut.open()) {
            assertThat(line.deliver(broken)).isInstanceOf(Outcome.Delivered.class);
        }
        clock.advance(Duration.ofMinutes(6));

        PostOffice restarted = PostOffice.on(database, clock, server.client());
        CountDownLatch changed = new CountDownLatch(1);
        restarted.mails().listen(changed::countDown);
        restarted.queue.start();
        await(changed);
        restarted.queue.stop();

        assertThat(server.mails).hasSize(2);
        assertThat(restarted.mails().list("", 10))
                .extracting(SentMail::state)
                .containsExactlyInAnyOrder(MailState.UNCERTAIN, MailState.SENT);
        assertThat(restarted.mails().find(broken.id()).orElseThrow().state()).isEqualTo(MailState.UNCERTAIN);
    }

    @Test
    void a_stop_waits_for_the_mail_that_is_going_out() throws Exception {
        CountDownLatch handedOver = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        server.answer(ScriptedSmtp.END, () -> {
            handedOver.countDown();
            await(stopping);
            return "250 taken";
        });
        PostOffice office = PostOffice.on(database, clock, server.client());
        office.mails().send(SampleMail.to("zoe@example.org"));
        office.queue.start();
        await(handedOver);

        Thread stop = Thread.ofVirtual().start(office.queue::stop);
        stopping.countDown();
        stop.join();

        assertThat(office.only().state()).isEqualTo(MailState.SENT);
        assertThat(office.queue.isRunning()).isFalse();
    }

    private PostOffice sent(String to) {
        PostOffice office = PostOffice.on(database, clock, server.client());
        office.mails().send(SampleMail.to(to));
        office.send();
        return office;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
