package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Whole tours go out of the studio and come into it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExchangeJourney extends Journey {

    private static final String TOUR = """
            {"default": {"firstScene": "lab"},
             "scenes": {
               "lab": {"title": "The lab", "panorama": "lab.jpg", "sparkle": true, "hotSpots": [
                 {"type": "scene", "yaw": 0, "pitch": 0, "text": "Into the hall", "sceneId": "hall"},
                 {"type": "info", "yaw": 30, "pitch": 0, "text": "A bench"}]},
               "hall": {"title": "The hall", "panorama": "hall.jpg", "hotSpots": [
                 {"type": "scene", "yaw": 0, "pitch": 0, "text": "Back", "sceneId": "lab"}]}}}""";

    @Test
    @Order(1)
    void own_archive_goes_out_and_brings_the_draft_back(@TempDir Path folder) {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/tour"));
            Path archive = folder.resolve("tour.zip");
            button(page, "Export this tour").click();
            Download download = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as Walkrounds archive"))
                    .click());
            download.saveAs(archive);
            button(page, "Done").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Another name");
            page.keyboard().press("Tab");
            Locator first = page.locator(".slist li").first();
            assertThat(first).containsText("Another name");

            button(page, "Import a tour").click();
            archiveField(page).setInputFiles(archive);
            assertThat(page.locator(".proposal")).containsText("Nothing is left out.");
            button(page, "Take it into the draft").click();

            assertThat(first).containsText("Welcome");
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
            button(page, "Undo").click();
            assertThat(first).containsText("Another name");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void walkthrough_stands_as_files_on_any_web_server(@TempDir Path folder) throws IOException {
        Path archive = folder.resolve("pages.zip");
        try (var staff = browsers().visitor()) {
            Page page = staff.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/tour"));
            button(page, "Export this tour").click();
            page.waitForDownload(() -> page.getByRole(
                                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as Web pages"))
                            .click())
                    .saveAs(archive);
        }
        Path files = folder.resolve("www/our/suites");
        unzip(archive, files);
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.resolve("www"),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        String origin = "http://localhost:" + server.getAddress().getPort();
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            page.addInitScript("addEventListener('sharp', () => { window.sharp = true; }, true);");
            page.navigate(origin + "/our/suites/");
            page.waitForFunction("() => window.sharp");
            openPoint(page, "passage:2");
            page.waitForFunction("() => " + VIEWER + ".scene === 'fluoroscopy-suite'");
            page.waitForURL(address -> address.startsWith(origin + "/our/suites/tour/fluoroscopy-suite.html?yaw="));

            page.reload();
            page.waitForFunction("() => window.sharp");
            openPoint(page, "c-arm");
            assertThat(page.locator(".fact h2")).isVisible();
            page.goBack();
            page.waitForFunction("() => " + VIEWER + ".scene === 'welcome'");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read as text"))
                    .click();
            page.waitForURL(origin + "/our/suites/tour-text.html#welcome");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Captions as WebVTT")
                                    .setExact(true))
                    .first()
                    .waitFor();
            assertThat(page.getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions()
                                            .setName("Sessions")
                                            .setExact(true))
                            .first())
                    .hasAttribute("href", application().address("/sessions"));
            assertThat(Axe.violations(page, "the text among files")).isEmpty();
            assertThat(elsewhere).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Order(3)
    void pannellum_tour_comes_in_and_is_walked_in_the_preview() throws IOException {
        String before = application().text("/api/tour.json");
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/tour"));

            button(page, "Import a tour").click();
            archiveField(page).setInputFiles(new FilePayload("tour.zip", "application/zip", zip(TOUR)));
            assertThat(page.locator(".proposal")).containsText("scenes.lab.sparkle");
            button(page, "Take it into the draft").click();

            assertThat(page.locator(".slist li")).hasCount(2);
            page.waitForFunction("() => " + VIEWER + "?.scene === 'lab' && " + VIEWER + ".scenes.length === 2");
            button(page, "Preview").click();
            assertThat(button(page, "Preview")).hasAttribute("aria-pressed", "true");
            page.waitForFunction("() => { const viewer = " + VIEWER + "; viewer.focusHotspot('passage:0');"
                    + " return (viewer.shadowRoot ?? document).activeElement?.dataset.id === 'passage:0'; }");
            page.keyboard().press("Enter");
            page.waitForFunction("() => " + VIEWER + ".scene === 'hall'");
            assertThat(application().text("/api/tour.json")).isEqualTo(before);
        }
    }

    @Test
    @Order(4)
    void tour_with_a_mistake_is_refused_with_its_place() throws IOException {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/tour"));

            button(page, "Import a tour").click();
            byte[] wrong = zip(TOUR.replace("\"yaw\": 30", "\"yaw\": 3000"));
            archiveField(page).setInputFiles(new FilePayload("tour.zip", "application/zip", wrong));

            assertThat(page.locator("vaadin-dialog .alert")).containsText("scenes.lab.hotSpots[1].yaw");
            assertThat(button(page, "Take it into the draft")).isHidden();
        }
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static byte[] zip(String tour) throws IOException {
        byte[] picture = PaintedPanorama.encoded(1024, 512, "jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("tour/tour.json"));
            zip.write(tour.getBytes(StandardCharsets.UTF_8));
            for (String name : new String[] {"lab", "hall"}) {
                zip.putNextEntry(new ZipEntry("tour/" + name + ".jpg"));
                zip.write(picture);
            }
        }
        return out.toByteArray();
    }

    private static Locator archiveField(Page page) {
        return page.locator("vaadin-dialog vaadin-upload input[type=file]");
    }
}
