package org.walkrounds.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases that the accounts live on, migrated and empty, anew for each test. */
enum TestDatabase {
    H2 {
        @Override
        DataSource open() {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            return SERVER.get().getDatabase("postgres", fresh());
        }
    };

    abstract DataSource open();

    DataSource migrated() {
        var source = open();
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static final java.util.function.Supplier<EmbeddedPostgres> SERVER = new Once();

    private static String fresh() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.get().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the server when the first test asks for it. */
    private static final class Once implements java.util.function.Supplier<EmbeddedPostgres> {
        private EmbeddedPostgres server;

        @Override
        public synchronized EmbeddedPostgres get() {
            if (server == null) {
                try {
                    server = EmbeddedPostgres.start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return server;
        }
    }
}
