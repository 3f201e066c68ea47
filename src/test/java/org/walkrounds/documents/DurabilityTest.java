package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DurabilityTest {

    private static final int ROUNDS = 5;

    @TempDir
    Path data;

    @Test
    void acknowledged_save_survives_a_killed_server() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledged = saveUntilKilled();

            int kept = store(data).history("program").getFirst().number();
            assertThat(kept).as("newest revision after round %s", round).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** Lets another process save until it has acknowledged ten more, and kills it without a warning. */
    private int saveUntilKilled() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder command = new ProcessBuilder(
                java.toString(), "-cp", System.getProperty("java.class.path"), Server.class.getName(), data.toString());
        command.redirectError(data.resolve("error.log").toFile());
        Process server = command.start();
        int acknowledged = 0;
        try (BufferedReader output = server.inputReader()) {
            for (int i = 0; i < 10; i++) {
                String line = output.readLine();
                assertThat(line).as(Files.readString(data.resolve("error.log"))).isNotNull();
                acknowledged = Integer.parseInt(line);
            }
            server.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static DocumentStore store(Path data) throws IOException {
        Properties properties = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        String url = properties.getProperty("spring.datasource.url").replace("${walkrounds.data-dir}", data.toString());
        DataSource database = new DriverManagerDataSource(url, "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        return Stores.on(database, event -> {}, Clock.systemUTC());
    }

    /** Saves without end and says so each time. */
    static final class Server {

        public static void main(String[] arguments) throws IOException {
            DocumentStore store = store(Path.of(arguments[0]));
            int number = store.history("program").stream()
                    .mapToInt(Revision::number)
                    .max()
                    .orElse(0);
            try (PrintStream acknowledgements = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
                while (!acknowledgements.checkError()) {
                    number = store.saveDraft("program", "{}", "ann", number).number();
                    acknowledgements.println(number);
                }
            }
        }
    }
}
