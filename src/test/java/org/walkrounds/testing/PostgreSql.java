package org.walkrounds.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL server for all tests of a run, started when the first of them asks; it ends with the process. Its
 * databases are copies of one that was migrated once.
 */
final class PostgreSql {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgreSql() {}

    static DataSource create() {
        String name = "test_" + COUNT.incrementAndGet();
        createDatabase(name, TEMPLATE);
        return Server.RUNNING.getDatabase("postgres", name);
    }

    private static void createDatabase(String name, String template) {
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name + " template " + template)
                .update();
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        // Its own ten seconds are too short where every core is busy with other tests.
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
                JdbcClient.create(server.getPostgresDatabase())
                        .sql("create database " + TEMPLATE)
                        .update();
                Database.migrate(server.getDatabase("postgres", TEMPLATE));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
