package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo's cluster as its visitors meet it, through its proxy: one room on two nodes, one of which dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterJourney {

    private static final String PATH = "/sessions/ask-the-residents-six-years-start-to-finish";
    private static final int START_SECONDS = 180;

    private int port;
    private Path folder;
    private Path console;
    private Process cluster;
    private Browsers browsers;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        port = RunningApplication.freePort();
        folder = temporary.resolve("walkrounds-cluster-" + port);
        console = temporary.resolve("console.log");
        // The database runs as a user of its own, who has to pass through here.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder command = new ProcessBuilder("./walkrounds", "demo", "cluster", "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        command.environment()
                .put("WALKROUNDS_JAR", RunningApplication.unpacked().toString());
        command.environment().put("TMPDIR", temporary.toString());
        cluster = command.start();
        await("Press Ctrl+C");
        browsers = new Browsers();
    }

    @AfterAll
    void stop() throws IOException {
        if (browsers != null) {
            browsers.close();
        }
        cluster.destroy();
        cluster.onExit().join();
        for (String part : List.of("first", "second", "redis", "proxy")) {
            assertThat(ProcessHandle.of(pid(part)).filter(ProcessHandle::isAlive))
                    .as(part)
                    .isEmpty();
        }
    }

    @Test
    void room_is_one_on_both_nodes_and_goes_on_when_one_of_them_dies() throws IOException {
        try (var hosting = browsers.visitor();
                var attending = onOtherNode(hosting)) {
            String nodeOfStudent = node(attending);
            Page host = hosting.page();
            host.navigate(find("https?://\\S+/setup\\?token=\\S+", Files.readString(console)));
            Staff.createAccount(host);
            Page student = attending.page();
            new Student(student, this::letter).comeIn(address(PATH));
            host.navigate(address(PATH + "/room"));

            write(student, "From one node");
            assertThat(message(host, "From one node")).isVisible();
            write(host, "to the other.");
            assertThat(message(student, "to the other.")).isVisible();

            kill(nodeOfStudent);
            write(host, "Said while the student was away.");

            assertThat(message(student, "Said while the student was away."))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            write(student, "Back again.");
            assertThat(message(host, "Back again.")).isVisible();
            assertThat(host.locator(".p-chat .text").allTextContents())
                    .isEqualTo(student.locator(".p-chat .text").allTextContents())
                    .containsExactly(
                            "From one node", "to the other.", "Said while the student was away.", "Back again.");
        }
    }

    /** A phone whose visits go to the other node than somebody's do. */
    private Browsers.Visitor onOtherNode(Browsers.Visitor one) {
        String taken = node(one);
        for (int i = 0; i < 50; i++) {
            Browsers.Visitor other = browsers.phone();
            if (!node(other).equals(taken)) {
                return other;
            }
            other.close();
        }
        throw new AssertionError("The proxy sends all visitors to one node.");
    }

    private String node(Browsers.Visitor visitor) {
        return visitor.page().navigate(address("/program")).headerValue("x-node");
    }

    private void kill(String node) throws IOException {
        boolean isFirst = node.endsWith(":" + (port + 1));
        ProcessHandle.of(pid(isFirst ? "first" : "second")).orElseThrow().destroyForcibly();
    }

    private long pid(String part) throws IOException {
        return Long.parseLong(Files.readString(folder.resolve(part + ".pid")).strip());
    }

    private String letter(String subject) {
        Outbox outbox = new Outbox(folder.resolve("data/outbox"));
        for (int i = 0; i < 450; i++) {
            try {
                List<String> letters = outbox.letters(Student.EMAIL, subject);
                if (!letters.isEmpty()) {
                    return letters.getLast();
                }
            } catch (IOException half) {
                // It is being written; the next look finds it whole.
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("No mail “" + subject + "”");
    }

    private void await(String words) throws IOException {
        for (int i = 0; i < START_SECONDS * 10; i++) {
            if (Files.readString(console).contains(words)) {
                return;
            }
            if (!cluster.isAlive()) {
                break;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("The cluster did not start:\n" + Files.readString(console));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void write(Page page, String words) {
        page.locator("#say").fill(words);
        page.locator("#say").press("Enter");
    }

    private static Locator message(Page page, String words) {
        return page.locator(".p-chat .text").getByText(words);
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}
