package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A host writes a session down; a student on a phone registers, confirms, waits in the lobby and is let in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SessionJourney extends Journey {

    private static final String PATH = "/sessions/integrated-or-independent";
    private static final String PLAYS = """
            video => new Promise(resolve => {
              video.addEventListener('timeupdate', () => { if (video.currentTime > 1) resolve('plays'); });
              setTimeout(() => resolve('stands at ' + video.currentTime + ' ' + video.error?.message), 20000);
            })
            """;
    private static final String STREAM = "https://video.example/";

    @Test
    @Order(1)
    void host_writes_a_session_down_and_announces_it() {
        try (var host = browsers().visitor()) {
            Page page = host.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/sessions"));

            button(page, "New session").click();
            page.getByLabel("Title").fill("Integrated or independent?");
            button(page, "Write it down").click();
            page.waitForURL("**/studio" + PATH);
            page.getByLabel("In a sentence or two").fill("The two pathways, compared question by question.");
            page.getByLabel("The hour").fill("0 Welcome\n10 The pathways: side by side");
            page.getByLabel("Video: an https address").fill(STREAM + "live.m3u8");
            page.keyboard().press("Tab");
            button(page, "Save").click();
            assertThat(page.locator(".status-line")).hasText("Saved.");
            page.getByLabel("More about it").fill("Bring what you want to know.");
            page.keyboard().press("Tab");
            button(page, "Announce").click();

            assertThat(page.locator(".status-line")).containsText("on the schedule");
            assertThat(host.complaints()).isEmpty();
        }
        assertThat(application().text("/sessions")).contains("Integrated or independent?");
        assertThat(application().text(PATH)).contains("Bring what you want to know.");
        assertThat(application().text("/api" + PATH + ".ics")).contains("SUMMARY:Integrated or independent?");
    }

    @Test
    @Order(2)
    void mistake_in_the_form_is_told_at_its_field_and_nothing_typed_is_lost() {
        try (var student = browsers().phone()) {
            Page page = student.page();
            page.navigate(application().address(PATH));
            page.getByLabel("Name").fill("A. Student");
            page.getByLabel("E-mail").fill("student@university");
            button(page, "Save my place").click();

            assertThat(page.locator("#email-hint")).containsText("after @");
            assertThat(page.getByLabel("Name")).hasValue("A. Student");
            assertThat(page.getByLabel("E-mail")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    @Order(3)
    void student_registers_confirms_and_is_let_in_when_the_host_starts() {
        try (var student = browsers().phone();
                var host = browsers().visitor()) {
            Page page = student.page();
            page.route(STREAM + "**", SessionJourney::stream);
            student(page).comeIn(application().address(PATH));
            assertThat(page.locator("h1")).hasText("Integrated or independent?");
            assertThat(page.locator(".tag.live")).hasCount(0);

            Page studio = host.page();
            studio.navigate(application().address("/login"));
            Staff.signIn(studio);
            studio.navigate(application().address("/studio" + PATH));
            assertThat(studio.locator("table")).containsText(Student.EMAIL);
            talks(page, host.context().newPage());
            goOn(studio, "Open the lobby");
            assertThat(studio.locator(".status-line")).containsText("The lobby is open");
            goOn(studio, "Start");

            assertThat(page.locator(".tag.live"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            Locator video = page.locator(".stage > video");
            assertThat(video.evaluate(PLAYS)).isEqualTo("plays");
            button(page, "Tap for sound").click();
            assertThat(video).hasJSProperty("muted", false);
            assertThat(student.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void place_that_is_given_back_shuts_the_room() {
        try (var student = browsers().phone()) {
            Page page = student.page();
            Student leaver = student(page);
            leaver.join();
            page.waitForURL("**" + PATH + "/room");

            page.navigate(leaver.link("Your place is saved", "leave"));
            button(page, "Give my place back").click();
            assertThat(page.locator("h1")).hasText("You are no longer registered");

            page.navigate(application().address(PATH + "/room"));
            page.waitForURL("**" + PATH + "#place");
        }
    }

    /** Takes a session on that is to begin weeks from now, which is asked about. */
    private static void goOn(Page studio, String step) {
        button(studio, step).click();
        Locator question = studio.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("already?");
        question.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(step))
                .click();
    }

    /** Student and host write to each other before the start; the host sees a name, the student's question gets a vote. */
    private void talks(Page student, Page host) {
        host.navigate(application().address(PATH + "/room"));
        student.getByLabel("Write to all").fill("Good evening from a <b>call room</b>.");
        student.keyboard().press("Enter");
        assertThat(host.locator(".p-chat .msg").last()).containsText("A. Student");
        assertThat(host.locator(".p-chat .msg").last()).containsText("Good evening from a <b>call room</b>.");
        assertThat(student.locator(".p-chat .msg").last()).containsText("You");

        student.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Questions"))
                .click();
        student.getByLabel("Ask a question").fill("How early do residents scrub in?");
        student.keyboard().press("Enter");
        host.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Questions"))
                .click();
        host.locator(".vote").click();
        assertThat(student.locator(".vote")).hasText(Pattern.compile(".*2"));
        host.close();
    }

    /** Another site's stream: a picture and a tone of four seconds. */
    private static void stream(Route route) {
        String name = route.request().url().substring(STREAM.length());
        route.fulfill(new Route.FulfillOptions()
                .setPath(Path.of("src/test/resources/stream", name))
                .setHeaders(Map.of("Access-Control-Allow-Origin", "*")));
    }

    private Student student(Page page) {
        return new Student(page, subject -> application().letter(Student.EMAIL, subject));
    }
}
