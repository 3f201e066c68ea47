package org.walkrounds.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that the application runs on. */
public enum Database {
    H2 {
        @Override
        public DataSource create() {
            DataSource database =
                    new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
            migrate(database);
            return database;
        }
    },

    POSTGRESQL {
        @Override
        public DataSource create() {
            return PostgreSql.create();
        }
    };

    /** A database of its own with every migration applied and nothing in it. */
    public abstract DataSource create();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }
}
