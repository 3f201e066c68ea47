package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A host goes on air from a browser's camera, a student with a phone sees it, and what was seen stays. The clocks of both
 * are wrong, by ten minutes each and in both directions.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveJourney extends RoomOfTwo {

    private static final String VIDEO = "document.querySelector('.cam video')";

    private static final int TEN_MINUTES = 600_000;

    private CDPSession wire;

    @Override
    void beforeTheyCome() {
        host.addInitScript(clockOff(-TEN_MINUTES));
        host.addInitScript("""
                window.clones = [];
                const { clone } = MediaStreamTrack.prototype;
                MediaStreamTrack.prototype.clone = function () {
                  clones.push(clone.call(this));
                  return clones.at(-1);
                };""");
        student.addInitScript(clockOff(TEN_MINUTES));
        wire = attending.context().newCDPSession(student);
        wire.send("Network.enable");
    }

    @BeforeAll
    void open_the_lobby() {
        button(host, "Open the lobby").click();
        host.locator("[data-state=LOBBY]").waitFor();
    }

    @Test
    @Order(1)
    void green_room_shows_the_host_before_anybody_else_sees_them() {
        host.locator("#t-stage").click();
        button(host, "Open the green room").click();
        awaitMotion(host, "document.querySelector('.preview')");
        button(host, "Test the connection").click();

        assertThat(host.locator(".desk [role=status]")).containsText("Mbit/s");
        assertThat(button(host, "Go on air")).isDisabled();
        assertThat(student.locator(".cam")).isHidden();
        assertThat(Axe.violations(host, "green room")).isEmpty();
    }

    @Test
    @Order(2)
    void host_on_air_is_seen_and_after_a_tap_heard() {
        button(host, "Start the session").click();
        assertThat(student.locator(".tag.live")).isVisible(PATIENT);
        assertThat(host.locator(".tag.live")).isVisible(PATIENT);
        host.locator("#t-stage").click();
        button(host, "Go on air").click();

        assertThat(student.locator(".cam")).isVisible(PATIENT);
        awaitMotion(student, VIDEO);
        assertThat(student.locator(".cam figcaption")).hasText("Coordinator");
        button(student, "Tap for sound").click();
        student.waitForFunction("() => !" + VIDEO + ".muted");
        assertThat(student.locator(".unmute")).isHidden();
        assertThat(Axe.violations(student, "on air")).isEmpty();
    }

    @Test
    @Order(3)
    void player_that_is_sought_through_wildly_comes_back_to_what_is_live() {
        student.evaluate("""
                async () => {
                  const video = document.querySelector('.cam video');
                  for (let i = 0; i < 40; i++) {
                    video.currentTime = [0, 1e6, Math.random() * 60, video.currentTime - 3][i % 4];
                    if (i % 7 === 0) video.pause();
                    if (i % 7 === 1) void video.play().catch(() => undefined);
                    await new Promise((next) => requestAnimationFrame(next));
                  }
                  void video.play();
                }""");

        student.waitForFunction(
                "() => { const { seekable, currentTime } = " + VIDEO + "; return seekable.length > 0"
                        + " && Math.abs(seekable.end(seekable.length - 1) - currentTime) < 8; }",
                null,
                patience());
        awaitMotion(student, VIDEO);
        assertThat(student.locator(".wait")).isHidden();
    }

    @Test
    @Order(4)
    void weak_connection_gets_a_smaller_picture_and_a_good_one_the_better_one_again() {
        double better = number(student, VIDEO + ".videoHeight");

        link(800_000);
        student.waitForFunction("better => " + VIDEO + ".videoHeight < better", better, patience());
        awaitMotion(student, VIDEO);

        link(-1);
        student.waitForFunction(
                "better => " + VIDEO + ".videoHeight === better",
                better,
                patience().setTimeout(120_000));
        assertThat(student.locator(".wait")).isHidden();
    }

    @Test
    @Order(5)
    void camera_that_is_off_is_off_in_every_picture() {
        button(host, "Camera off").click();
        assertThat((Boolean) host.evaluate("() => clones.length > 0 && clones.every(({ enabled }) => !enabled)"))
                .isTrue();

        button(host, "Camera on").click();
        assertThat((Boolean) host.evaluate("() => clones.every(({ enabled }) => enabled)"))
                .isTrue();
    }

    @Test
    @Order(6)
    void killed_server_that_starts_again_goes_on_where_the_host_is() {
        application().kill();
        assertThat(student.locator(".wait")).isVisible(PATIENT);
        application().start();

        double before = number(student, VIDEO + ".currentTime");
        student.waitForFunction("before => " + VIDEO + ".currentTime > before + 3", before, patience());
        assertThat(button(host, "Go off air")).isVisible();
        assertThat(student.locator(".wait")).isHidden();
    }

    @Test
    @Order(7)
    void host_who_was_signed_out_by_the_restart_signs_in_again_beside() {
        host.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        try (Page beside = hosting.context().newPage()) {
            beside.navigate(application().address("/login"));
            Staff.signIn(beside);
        }

        assertThat(host.locator(".notice")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(button(host, "Go off air")).isVisible();
    }

    @Test
    @Order(8)
    void host_who_opens_the_page_anew_comes_back_for_all() {
        host.reload();
        host.locator("#t-stage").click();
        button(host, "Go on air").click();
        assertThat(host.locator(".desk .tag.live")).isVisible(PATIENT);

        double before = number(student, VIDEO + ".currentTime");
        student.waitForFunction("before => " + VIDEO + ".currentTime > before + 3", before, patience());
    }

    @Test
    @Order(9)
    void stage_is_empty_again_when_the_host_goes_off_air() {
        button(host, "Go off air").click();

        assertThat(student.locator(".cam")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
    }

    @Test
    @Order(10)
    void recording_is_there_when_the_session_ends_and_is_published_by_its_host() throws Exception {
        button(host, "End").click();
        host.getByRole(AriaRole.MENUITEM).click();
        host.getByRole(AriaRole.MENUITEM).first().click();
        host.waitForURL("**/after");
        assertThat(application().get("/api" + PATH + "/recording.m3u8").statusCode())
                .isEqualTo(404);

        host.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recording"))
                .click();
        assertThat(host.locator("recording-player video")).isVisible();
        host.waitForFunction("() => document.querySelector('recording-player video').duration > 5");
        button(host, "Add a chapter here").click();
        host.getByLabel("Chapter").fill("The suites");
        button(host, "Publish").click();
        host.locator("vaadin-dialog [slot=footer], [role=alertdialog]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(host.getByText("Published.")).isVisible();
        assertThat(Axe.violations(host, "recording")).isEmpty();

        assertThat(host.getByText("as soon as the replay is published")).isVisible();
        double length = number(host, "document.querySelector('recording-player video').duration");
        double file = ((Number) host.evaluate("""
                        async address => {
                          const video = document.createElement('video');
                          video.src = URL.createObjectURL(await (await fetch(address)).blob());
                          await new Promise((loaded, failed) => {
                            video.onloadedmetadata = loaded;
                            video.onerror = failed;
                          });
                          video.currentTime = 1e6;
                          await new Promise(sought => { video.onseeked = sought; });
                          return video.currentTime;
                        }""", "/api" + PATH + "/recording.mp4")).doubleValue();
        assertThat(file).isBetween(length - 1.5, length + 1.5);
    }

    @Test
    @Order(11)
    void replay_shows_the_recording_at_its_moment() {
        host.navigate(application().address("/studio" + PATH + "/after"));
        button(host, "Publish the replay").click();
        host.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Publish"))
                .click();
        assertThat(host.locator(".status-line")).containsText("stands on");
        assertThat(application().text("/api" + PATH + "/recording.m3u8"))
                .contains("#EXT-X-DISCONTINUITY", "#EXT-X-ENDLIST");
        student.navigate(application().address(PATH + "/replay"));
        int moment = ((Number) student.evaluate("""
                        async address => {
                          const tape = await (await fetch(address)).json();
                          const [first] = JSON.parse(document.querySelector('.stretches').textContent);
                          return Math.ceil((first.at - tape.start) / 1000) + 1;
                        }""", "/api" + PATH + "/replay.json")).intValue();

        student.navigate(application().address(PATH + "/replay?t=" + moment));
        button(student, "Play").click();

        assertThat(student.locator(".stage > video")).isVisible();
        awaitMotion(student, "document.querySelector('.stage > video')");
    }

    /** A computer whose clock is wrong; what the browser measures by itself runs on. */
    private static String clockOff(int millis) {
        return """
                {
                  const Right = Date;
                  window.Date = class extends Right {
                    constructor(...parts) {
                      if (parts.length > 0) super(...parts);
                      else super(Right.now() + %1$d);
                    }
                    static now() { return Right.now() + %1$d; }
                  };
                }""".formatted(millis);
    }

    /** What the student's connection carries down, in bits a second; -1 for as much as comes. */
    private void link(int rate) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", rate < 0 ? -1 : rate / 8);
        conditions.addProperty("uploadThroughput", -1);
        wire.send("Network.emulateNetworkConditions", conditions);
    }

    private static void awaitMotion(Page page, String video) {
        page.waitForFunction("() => " + video + "?.videoWidth > 0");
        double before = number(page, video + ".currentTime");
        page.waitForFunction("before => " + video + ".currentTime > before + 1", before, patience());
    }

    private static Page.WaitForFunctionOptions patience() {
        return new Page.WaitForFunctionOptions().setTimeout(60_000);
    }
}
