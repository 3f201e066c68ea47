package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A host at a desk leads a student with a phone through the walkthrough. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedTourJourney extends RoomOfTwo {

    private static final String SCENE = "fluoroscopy-suite";
    private static final String NEXT = "control-room";

    @BeforeAll
    void start() {
        startSession();
    }

    @Test
    @Order(1)
    void host_puts_the_tour_on_the_stage_and_the_student_is_in_it() {
        tab(host, "Stage");
        host.getByLabel("Begin in").selectOption(SCENE);
        button(host, "Start the tour").click();

        assertThat(host.locator(".led")).containsText("You lead the tour");
        awaitView(student, "scene === '" + SCENE + "'");
        assertThat(button(student, "Look around yourself")).isVisible();
    }

    @Test
    @Order(2)
    void students_view_comes_to_the_hosts() {
        lookAt(host, 70, -45);

        awaitView(student, "Math.abs(viewer.yaw - 70) < 0.1 && Math.abs(viewer.pitch + 45) < 0.1");
        assertThat(student.getByText("Coordinator shows: Fluoroscopy suite")).isAttached();
    }

    @Test
    @Order(3)
    void one_touch_leaves_the_group_and_a_button_leads_back() {
        Locator picture = student.locator("panorama-viewer");
        picture.tap(new Locator.TapOptions().setPosition(180, 120));
        assertThat(button(student, "Follow the host")).isVisible();
        lookAt(host, -60, 0);
        host.waitForFunction("() => Math.abs(" + VIEWER + ".getAttribute('yaw') - -60) < 0.1");
        assertThat(student.locator(".marks .gaze")).hasClass("gaze away");
        assertThat(number(student, VIEWER + ".yaw")).isBetween(69.0, 71.0);

        button(student, "Follow the host").click();

        awaitView(student, "Math.abs(viewer.yaw + 60) < 0.1");
        assertThat(button(student, "Look around yourself")).isFocused();
    }

    @Test
    @Order(4)
    void opened_point_is_opened_for_all_and_closed_for_all() {
        String point = (String) host.evaluate("() => " + VIEWER + ".scenes.find(({ id }) => id === '" + SCENE
                + "').hotspots.find(({ kind }) => kind === 'fact').id");
        openPoint(host, point);

        assertThat(student.locator(".set .point h3")).isVisible();
        assertThat(student.locator("panorama-viewer")).hasJSProperty("open", point);

        host.locator(".set .point .close").click();

        assertThat(student.locator(".set .point")).isHidden();
    }

    @Test
    @Order(5)
    void host_points_and_asks_all_to_look() {
        button(host, "Point").click();
        host.locator("panorama-viewer").hover();
        assertThat(host.locator(".marks .ptr")).isVisible();
        assertThat(student.locator(".marks .ptr")).hasAttribute("data-words", "Coordinator is pointing");
        button(host, "Point").click();
        assertThat(student.locator(".marks .ptr")).isHidden();

        host.locator("panorama-viewer").dblclick(new Locator.DblclickOptions().setPosition(200, 200));

        assertThat(student.locator(".marks .look-here")).isVisible();
    }

    @Test
    @Order(6)
    void student_walks_along_into_the_next_room() {
        host.evaluate("() => { void " + VIEWER + ".goTo('" + NEXT + "'); }");

        awaitView(student, "scene === '" + NEXT + "'");
        assertThat(student.locator("panorama-viewer")).hasAttribute("scene", NEXT);
        assertThat(student.getByText("Read this room as text")).hasAttribute("href", "/tour-text#" + NEXT);
        assertThat(host.locator("panorama-viewer")).hasAttribute("scene", NEXT);
    }

    @Test
    @Order(7)
    void colleague_is_given_the_lead_and_gives_it_back() {
        String link;
        try (Page people = hosting.context().newPage()) {
            people.navigate(application().address("/studio/people"));
            link = Staff.invite(people, "Colleague");
        }
        try (Browsers.Visitor helping = browsers().visitor()) {
            Page colleague = helping.page();
            Staff.accept(colleague, link);
            colleague.navigate(application().address(PATH + "/room"));
            awaitView(colleague, "scene === '" + NEXT + "'");

            host.getByLabel("Hand the lead to").selectOption(new SelectOption().setLabel("Colleague"));
            assertThat(colleague.locator(".led")).containsText("You lead the tour");
            lookAt(colleague, 120, 10);
            awaitView(student, "Math.abs(viewer.yaw - 120) < 0.1");
            awaitView(host, "Math.abs(viewer.yaw - 120) < 0.1");

            button(host, "Take the lead").click();
            assertThat(host.locator(".led")).containsText("You lead the tour");
            lookAt(host, 20, 0);
            awaitView(student, "Math.abs(viewer.yaw - 20) < 0.1");
            awaitView(colleague, "Math.abs(viewer.yaw - 20) < 0.1");
            assertThat(helping.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void one_who_comes_late_stands_where_the_others_are() {
        lookAt(host, 33, 5);
        awaitView(student, "Math.abs(viewer.yaw - 33) < 0.1");
        student.reload();

        awaitView(student, "scene === '" + NEXT + "'");
        assertThat(student.locator("panorama-viewer")).hasAttribute("yaw", "33");
    }

    @Test
    @Order(9)
    void one_who_wants_no_motion_gets_the_rests() {
        student.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        student.evaluate("() => { window.seen = new Set(); " + VIEWER
                + ".addEventListener('view-change', ({ detail }) => seen.add(Math.round(detail.yaw))); }");
        host.evaluate("() => " + VIEWER + ".lookAt({ yaw: -20 }, { duration: 900 })");

        awaitView(student, "Math.abs(viewer.yaw + 20) < 0.1");
        // A browser that draws slowly rests on the way, too; motion has a view for each frame.
        assertThat(number(student, "seen.size")).isLessThan(4);
    }

    @Test
    @Order(10)
    void axe_finds_nothing_on_the_stage() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            host.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            host.waitForFunction("() => document.getAnimations().length === 0");
            found.addAll(Axe.violations(host, "leading " + scheme));
        }
        found.addAll(Axe.violations(student, "led"));
        student.locator("panorama-viewer").tap(new Locator.TapOptions().setPosition(180, 120));
        found.addAll(Axe.violations(student, "alone"));
        assertThat(found).isEmpty();
    }

    @Test
    @Order(11)
    void tour_is_taken_off_the_stage() {
        button(host, "Stop the tour").click();

        assertThat(student.locator("panorama-viewer")).hasCount(0);
        assertThat(host.getByLabel("Begin in")).isVisible();
        assertThat(attending.complaints()).isEmpty();
        assertThat(hosting.complaints()).isEmpty();
    }

    private static void lookAt(Page page, double yaw, double pitch) {
        page.evaluate("view => " + VIEWER + ".lookAt(view)", Map.of("yaw", yaw, "pitch", pitch));
    }

    /** Waits until a condition holds of the view as the element's attributes and properties tell it. */
    private static void awaitView(Page page, String condition) {
        page.waitForFunction("() => { const viewer = " + VIEWER
                + "; const scene = viewer?.getAttribute('scene'); return viewer && (" + condition + "); }");
    }
}
