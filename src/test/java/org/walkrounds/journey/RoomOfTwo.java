package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A host at a desk and a student with a phone, who has registered, in the room of one session. */
abstract class RoomOfTwo extends Journey {

    static final String SLUG = "ask-the-residents-six-years-start-to-finish";
    static final String PATH = "/sessions/" + SLUG;

    /** What takes a start of the session until all pages show it. */
    static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    Browsers.Visitor hosting;
    Browsers.Visitor attending;
    Page host;
    Page student;

    @BeforeAll
    void come_in() {
        hosting = browsers().visitor();
        host = hosting.page();
        attending = browsers().phone();
        student = attending.page();
        beforeTheyCome();
        host.navigate(application().setupLink());
        Staff.createAccount(host);
        new Student(student, subject -> application().letter(Student.EMAIL, subject))
                .comeIn(application().address(PATH));
        host.navigate(application().address(PATH + "/room"));
    }

    @AfterAll
    void leave() {
        attending.close();
        hosting.close();
    }

    /** What is special about the browsers of the two. */
    void beforeTheyCome() {}

    /** Opens the lobby and starts the session, and waits until both are in it. */
    void startSession() {
        button(host, "Open the lobby").click();
        button(host, "Start the session").click();
        assertThat(student.locator(".tag.live")).isVisible(PATIENT);
        assertThat(host.locator(".tag.live")).isVisible(PATIENT);
    }
}
