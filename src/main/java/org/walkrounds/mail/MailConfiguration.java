package org.walkrounds.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** SMTP where {@code spring.mail.host} names a server. */
    @Bean
    WayOut wayOut(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings) {
        JavaMailSenderImpl configured = server.getIfAvailable();
        return configured == null ? new OutboxFolder(settings) : new SmtpServer(configured, settings);
    }
}
