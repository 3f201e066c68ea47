package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class);

    @Test
    void without_a_mail_server_mail_goes_into_the_outbox() {
        application.withPropertyValues("walkrounds.data-dir=/somewhere").run(context -> {
            WayOut way = context.getBean(WayOut.class);

            assertThat(way.way()).isEqualTo(Way.OUTBOX);
            assertThat(way.description()).endsWith("outbox");
        });
    }

    @Test
    void with_a_mail_server_it_goes_there_encrypted_and_never_waits_for_good() {
        application
                .withPropertyValues("spring.mail.host=smtp.example.org", "walkrounds.mail.from=A <a@example.org>")
                .run(context -> {
                    assertThat(context.getBean(WayOut.class))
                            .isInstanceOf(SmtpServer.class)
                            .satisfies(way -> assertThat(way.description()).isEqualTo("smtp.example.org"));
                    assertThat(context.getBean(MailSettings.class).from().getAddress())
                            .isEqualTo("a@example.org");
                    Properties properties =
                            context.getBean(JavaMailSenderImpl.class).getJavaMailProperties();
                    assertThat(properties.stringPropertyNames())
                            .contains(
                                    "mail.smtp.connectiontimeout",
                                    "mail.smtp.timeout",
                                    "mail.smtp.writetimeout",
                                    "mail.smtp.starttls.enable");
                });
    }
}
