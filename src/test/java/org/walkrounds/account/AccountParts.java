package org.walkrounds.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.walkrounds.testing.MovableClock;

/** The feature's services on one database, with real transactions and roles, without a web server. */
final class AccountParts implements AutoCloseable {

    static final String PASSWORD = "seven quiet lamps";

    final MovableClock clock = new MovableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    AccountParts(TestDatabase database) {
        context.registerBean(DataSource.class, database::migrated);
        context.registerBean(Clock.class, () -> clock);
        context.register(
                Wiring.class,
                AccountStore.class,
                OneTimeLinks.class,
                Passwords.class,
                Accounts.class,
                People.class,
                SignInThrottle.class,
                StaffAuthentication.class);
        context.refresh();
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    /** The first coordinator, made through the first link. */
    Account coordinator() {
        var token = get(Accounts.class).firstLink().orElseThrow();
        return get(Accounts.class).complete(token, "ana@example.org", "Ana Torres", PASSWORD);
    }

    /** Somebody invited who has set a password. */
    Account member(String email, Role... roles) {
        var invitation = get(People.class).invite(email, "Sam Ode", Set.of(roles));
        return get(Accounts.class).complete(invitation.token(), "", "Sam Ode", PASSWORD);
    }

    /** Lets this thread act with the role. */
    void as(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "", List.of(() -> role.authority())));
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity(jsr250Enabled = true)
    static class Wiring {

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        /** As the application's, with fewer rounds. */
        @Bean
        PasswordEncoder encoder() {
            return new DelegatingPasswordEncoder("bcrypt", java.util.Map.of("bcrypt", new BCryptPasswordEncoder(4)));
        }
    }
}
