package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class DurabilityTest {

    private static final int ROUNDS = 2;
    private static final String ACKNOWLEDGED = "saved ";

    @TempDir
    Path data;

    @Test
    void acknowledged_save_survives_a_killed_server() throws Exception {
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = saveUntilKilled(kept + 20);

            try (HikariDataSource database = database(data)) {
                kept = newest(store(database));
            }
            assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** Lets another process save until it has acknowledged a number, and kills it without a warning. */
    private int saveUntilKilled(int after) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder command = new ProcessBuilder(
                java.toString(), "-cp", System.getProperty("java.class.path"), Server.class.getName(), data.toString());
        command.redirectError(data.resolve("error.log").toFile());
        Process server = command.start();
        int acknowledged = 0;
        try (BufferedReader output = server.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(ACKNOWLEDGED)) {
                    acknowledged = Integer.parseInt(line.substring(ACKNOWLEDGED.length()));
                }
                if (acknowledged >= after) {
                    // By its handle, which leaves the output to be read to its end.
                    server.toHandle().destroyForcibly();
                }
            }
        }
        server.waitFor();
        assertThat(acknowledged)
                .as(() -> "saves of a server that said: " + errors())
                .isGreaterThanOrEqualTo(after);
        return acknowledged;
    }

    private String errors() {
        try {
            return Files.readString(data.resolve("error.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's own database: a pool keeps it open, since closing it would write what is still held back. */
    private static HikariDataSource database(Path data) throws IOException {
        Properties properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(
                properties.getProperty("spring.datasource.url").replace("${walkrounds.data-dir}", data.toString()));
        database.setUsername("sa");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static DocumentStore store(DataSource database) {
        return Stores.on(database, event -> {}, Clock.systemUTC());
    }

    private static int newest(DocumentStore store) {
        return store.history("program").stream()
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    /** Saves without end and says so each time. */
    static final class Server {

        public static void main(String[] arguments) throws IOException {
            DocumentStore store = store(database(Path.of(arguments[0])));
            int number = newest(store);
            PrintStream acknowledgements =
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            while (!acknowledgements.checkError()) {
                number = store.saveDraft("program", "{}", "ann", number).number();
                acknowledgements.println(ACKNOWLEDGED + number);
            }
        }
    }
}
