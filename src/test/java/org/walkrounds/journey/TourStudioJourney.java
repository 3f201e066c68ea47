package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.core.io.ClassPathResource;
import org.walkrounds.sound.SampleSounds;

/** From a picture of a room to a visitor who walks into it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourStudioJourney extends Journey {

    private static final String NEW_ROOM = "angio-store";
    private static final String PANORAMA =
            "() => " + VIEWER + "?.scenes.find(s => s.id === '" + NEW_ROOM + "')?.tiles.split('/')[2] ?? ''";

    private String sharp = "";

    @Test
    @Order(1)
    void coordinator_levels_blurs_points_links_and_plans_a_room() throws IOException {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/tour"));
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("angio_store.jpg", "image/jpeg", photograph()));
            page.waitForFunction("() => " + VIEWER + "?.scene === '" + NEW_ROOM + "'");
            sharp = (String) page.evaluate(PANORAMA);

            level(page);
            blur(page);
            point(page, 0.3, "What we store");
            point(page, 0.5, "Wires");
            point(page, 0.7, "Stents");
            link(page);
            plan(page);

            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void draft_shows_on_a_phone_to_staff_and_to_nobody_else() {
        try (var visitor = browsers().visitor()) {
            visitor.page().navigate(application().address("/studio/tour/preview/" + NEW_ROOM));
            assertThat(visitor.page().locator("h1")).hasText("Staff sign-in");
            assertThat(visitor.page()
                            .navigate(application().address("/tour/" + NEW_ROOM))
                            .status())
                    .isEqualTo(404);
        }
        try (var visitor = browsers().visitor()) {
            Page page = signedIn(visitor);
            page.locator(".slist li").last().click();
            button(page, "On a phone").click();

            FrameLocator phone = page.frameLocator("iframe");
            assertThat(phone.locator("h1")).hasText("Angio store");
            assertThat(phone.locator("[data-point]").filter(new Locator.FilterOptions().setHasText("Wires")))
                    .hasCount(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void review_names_what_is_wrong_and_publishing_shows_the_room_and_forgets_the_sharp_picture() {
        try (var visitor = browsers().visitor()) {
            Page page = signedIn(visitor);
            page.locator(".slist li").last().click();
            page.waitForFunction("() => " + VIEWER + "?.scene === '" + NEW_ROOM + "'");
            clickInPicture(page, "Add point", 0.9);
            assertThat(page.locator(".insp-title")).containsText("Point");
            button(page, "Publish").first().click();
            assertThat(page.locator("vaadin-dialog")).containsText("a point in “Angio store” has no name yet");
            assertThat(page.locator("vaadin-dialog")).containsText("people who cannot see “Angio store”");
            button(page, "Not yet").click();
            button(page, "Undo").click();

            assertThat(status(page, tile(sharp))).isEqualTo(200);
            button(page, "Publish").first().click();
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
            assertThat(status(page, tile(sharp))).isEqualTo(404);
        }
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/" + NEW_ROOM);

            assertThat(page.locator("#plan .place[data-scene=" + NEW_ROOM + "]"))
                    .hasAttribute("data-heading", Pattern.compile("\\d+.*"));
            openPoint(page, "point-2");
            assertThat(page.locator(".fact h2")).containsText("Wires");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void guided_tour_is_made_stop_by_stop_and_plays_for_visitors() {
        try (var visitor = browsers().visitor()) {
            Page page = signedIn(visitor);
            button(page, "Add a guided tour").click();
            assertThat(page.locator(".insp-title")).hasText("Guided tour");
            say(page, "Name", "Night shift");
            say(page, "What is said", "Quiet at last.");
            button(page, "Add a stop after this one").click();
            assertThat(page.locator(".stops li")).hasCount(2);
            say(page, "What is said", "Through the door.");
            button(page, "Earlier").click();
            assertThat(page.locator(".stops li").first()).containsText("Through the door.");
            page.keyboard().press("Control+z");
            assertThat(page.locator(".stops li").first()).containsText("Quiet at last.");
            record(page, "notes.mp3", "Quiet at last.".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator(".narration [role=alert]")).containsText("neither an MP3 nor an M4A file");
            record(page, "words.mp3", SampleSounds.file(SampleSounds.MP3));
            assertThat(page.locator(".narration audio")).hasAttribute("src", Pattern.compile("/media/sounds/.*\\.mp3"));
            assertThat(page.getByLabel("Seconds")).hasValue("6");
            assertThat(Axe.violations(page, "guided tour")).isEmpty();
            button(page, "Publish").first().click();
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
            assertThat(visitor.complaints()).isEmpty();
        }
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/welcome");
            page.getByText("Night shift").click();

            assertThat(page.locator(".cap")).hasText("Quiet at last.");
            page.waitForFunction("() => document.querySelector('.guide audio').currentTime > 1");
            assertThat(page.locator(".cap-said")).isEmpty();
            page.getByLabel("Voice").click();
            assertThat(page.locator(".cap-said")).hasText("Quiet at last.");
            assertThat(page.locator(".guide audio")).hasJSProperty("paused", true);
            page.getByLabel("Voice").click();
            page.waitForFunction("() => document.querySelector('.guide audio').ended");
            assertThat(page.locator(".cap")).hasText("Through the door.");
            assertThat(page.locator(".cap-said")).hasText("Through the door.");
            assertThat(visitor.complaints()).isEmpty();
        }
        try (var visitor = browsers().visitor()) {
            visitor.page().navigate(application().address("/tour-text"));

            assertThat(visitor.page().locator("audio[controls]")).hasCount(1);
            assertThat(Axe.violations(visitor.page(), "text tour")).isEmpty();
        }
    }

    private static void say(Page page, String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        page.keyboard().press("Tab");
    }

    private static void record(Page page, String name, byte[] file) {
        page.locator(".narration input[type=file]").setInputFiles(new FilePayload(name, "audio/mpeg", file));
    }

    /** A real one: grain, edges and an uneven horizon, as they come from a camera. */
    private static byte[] photograph() throws IOException {
        return new ClassPathResource("photographs/jordan-pond.jpg").getContentAsByteArray();
    }

    private static void level(Page page) {
        button(page, "Level").click();
        page.locator("panorama-viewer[leveling]").waitFor();
        drag(page, page.locator("panorama-viewer"), 0.5, 0.5, 0.5, 0.45);
        assertThat(page.locator(".insp vaadin-number-field").first().locator("input"))
                .not()
                .hasValue("0");
    }

    private void blur(Page page) {
        button(page, "Blur").click();
        page.locator("blur-region[unmarked]").waitFor();
        drag(page, page.locator("blur-region"), 0.4, 0.3, 0.5, 0.4);
        Locator region =
                page.getByRole(AriaRole.APPLICATION, new Page.GetByRoleOptions().setName(Pattern.compile("Region.*")));
        region.press("ArrowRight");
        button(page, "Blur this region").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Blur this region"))
                .click();
        assertThat(page.locator(".status-line")).containsText("The region is blurred");
        page.waitForFunction("old => { const now = (" + PANORAMA + ")(); return now !== '' && now !== old; }", sharp);
        button(page, "Select").click();
        assertThat(page.locator("blur-region")).isHidden();
        page.locator("panorama-viewer").waitFor();
    }

    private static void point(Page page, double across, String label) {
        clickInPicture(page, "Add point", across);
        assertThat(page.getByLabel("Label")).hasValue("New point");
        page.getByLabel("Label").fill(label);
        page.keyboard().press("Tab");
        assertThat(page.locator(".insp-title")).containsText("Point");
    }

    private static void link(Page page) {
        clickInPicture(page, "Add passage", 0.6);
        assertThat(page.locator(".insp-title")).containsText("Passage 1 of 1");
        button(page, "Add the way back").click();
        assertThat(page.locator(".status-line")).containsText("passage back");
    }

    private static void plan(Page page) {
        button(page, "Floor plan").click();
        Locator plan = page.locator("plan-editor");
        plan.locator(".room").first().waitFor();
        int rooms = plan.locator(".room").count();
        button(page, "Draw room").click();
        page.locator("plan-editor[drawing]").waitFor();
        drag(page, plan, 0.05, 0.75, 0.2, 0.85);
        assertThat(plan.locator(".room")).hasCount(rooms + 1);
        assertThat(page.locator(".insp-title")).hasText("Room on the plan");
        page.getByLabel("Name").fill("Angio store");
        page.getByLabel("Width, m").fill("4.5");
        page.keyboard().press("Tab");
        assertThat(plan.locator(".room.chosen"))
                .hasAttribute("aria-label", Pattern.compile("Angio store, 4.5 by .* meters"));

        plan.locator("svg").click(new Locator.ClickOptions().setPosition(4, 300));
        button(page, "Place Angio store").click();
        Locator place = plan.locator(".place.chosen");
        assertThat(place).hasAttribute("aria-label", Pattern.compile("Picture Angio store, .*"));
        String before = place.getAttribute("aria-label");
        place.press("Alt+ArrowRight");
        assertThat(place).not().hasAttribute("aria-label", before);
    }

    private Page signedIn(Browsers.Visitor visitor) {
        Page page = visitor.page();
        page.navigate(application().address("/login"));
        Staff.signIn(page);
        page.navigate(application().address("/studio/tour"));
        page.locator(".slist li").last().waitFor();
        return page;
    }

    private int status(Page page, String path) {
        return page.request().get(application().address(path)).status();
    }

    private static String tile(String panorama) {
        return "/media/" + panorama + "/preview.jpg";
    }

    private static void clickInPicture(Page page, String tool, double across) {
        button(page, tool).click();
        assertThat(button(page, tool)).hasAttribute("aria-pressed", "true");
        BoundingBox picture = page.locator("panorama-viewer").boundingBox();
        page.mouse().click(picture.x + picture.width * across, picture.y + picture.height * 0.55);
    }

    private static void drag(Page page, Locator where, double x1, double y1, double x2, double y2) {
        where.waitFor();
        BoundingBox box = where.boundingBox();
        page.mouse().move(box.x + box.width * x1, box.y + box.height * y1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * (x1 + x2) / 2, box.y + box.height * (y1 + y2) / 2);
        page.mouse().move(box.x + box.width * x2, box.y + box.height * y2);
        page.mouse().up();
    }
}
