package org.walkrounds.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.walkrounds.panorama.Originals;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.StillView;
import org.walkrounds.panorama.Stills;
import org.walkrounds.panorama.TilePyramid;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.tour.Captions;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.exchange.ExportFormat;
import org.walkrounds.tour.exchange.Narrations;
import org.walkrounds.tour.exchange.OutgoingArchive;
import org.walkrounds.tour.exchange.Points;

/**
 * The walkthrough as a folder that any web server can serve, below any path: the documents of this site with the viewer,
 * the tiles and whatever else they load.
 */
@Component
@Order(2)
class TourFolder implements ExportFormat {

    private static final List<String> MODULES = List.of("index.html", "tour/tour-page.ts", "site/contents.ts");
    private static final List<String> MARKS = List.of("/favicon.svg", "/look/apple-touch-icon.png");
    private static final List<String> FACES = List.of("f", "r", "b", "l", "u", "d");

    private final PageRenderer renderer;
    private final FrontendBundle bundle;
    private final TourPages pages;
    private final Programs programs;
    private final Panoramas panoramas;
    private final Originals originals;
    private final Stills stills;
    private final PictureLibrary library;
    private final SoundLibrary sounds;
    private final SiteProperties site;

    TourFolder(
            PageRenderer renderer,
            FrontendBundle bundle,
            TourPages pages,
            Programs programs,
            Panoramas panoramas,
            Originals originals,
            Stills stills,
            PictureLibrary library,
            SoundLibrary sounds,
            SiteProperties site) {
        this.renderer = renderer;
        this.bundle = bundle;
        this.pages = pages;
        this.programs = programs;
        this.panoramas = panoramas;
        this.originals = originals;
        this.stills = stills;
        this.library = library;
        this.sounds = sounds;
        this.site = site;
    }

    @Override
    public String title() {
        return "Web pages";
    }

    @Override
    public String purpose() {
        return "A folder that any web server can serve: the rooms, the points, the plan, the guided tour and the text, "
                + "without this application. Links to the program’s other pages lead to " + site.baseUrl() + ".";
    }

    @Override
    public String fileName() {
        return "walkthrough-pages";
    }

    @Override
    public List<String> losses(TourDocument tour) {
        List<String> losses = new ArrayList<>();
        for (Scene scene : tour.scenes()) {
            if (pyramid(scene).isEmpty()) {
                losses.add("The room “" + scene.title() + "”: its picture is not ready.");
            }
        }
        losses.add("The search, the panel for sharing a view, and the counts of what visitors look at.");
        return losses;
    }

    private Optional<TilePyramid> pyramid(Scene scene) {
        return panoramas.find(scene.panorama()).flatMap(Panorama::pyramid);
    }

    @Override
    public void write(TourDocument tour, OutgoingArchive archive) throws IOException {
        ProgramDocument program = programs.published();
        archive.add("index.html", text(wayIn(tour.firstScene())));
        archive.add("read-me.txt", text(note()));
        archive.add(FolderAddresses.TEXT, page(pages.text(program, tour), "", List.of()));
        for (Scene scene : tour.scenes()) {
            archive.add(
                    FolderAddresses.scene(scene.id()),
                    page(
                            pages.file(program, tour, scene),
                            "../",
                            tour.filmOrigins().stream().sorted().toList()));
            writeStill(scene, archive);
        }
        for (Route route : tour.routes()) {
            archive.add(FolderAddresses.captions(route.id() + ".vtt"), text(Captions.of(route, program::inWords)));
        }
        for (Map.Entry<String, Resource> file : bundle.files(MODULES).entrySet()) {
            archive.add(file.getKey(), bytes(file.getValue()));
        }
        for (String mark : MARKS) {
            String name = mark.substring(mark.lastIndexOf('/') + 1);
            archive.add(mark.substring(1), bytes(new ClassPathResource("media/look/" + name)));
        }
        writePictures(tour, archive);
        for (String name : Narrations.sounds(tour)) {
            Optional<Path> sound = sounds.find(name);
            if (sound.isPresent()) {
                archive.add(SoundLibrary.path(name).substring(1), out -> Files.copy(sound.get(), out));
            }
        }
    }

    private byte[] page(PublicPage page, String toRoot, List<String> filmOrigins) {
        Document document = new FolderAddresses(site.baseUrl(), toRoot).document(renderer.render(page));
        // Staff sign in at the site, and nobody by way of a copy of it.
        document.select("li:has(> a[router-ignore])").remove();
        String policy = SecurityHeaders.PUBLIC_POLICY.replaceFirst("; frame-ancestors [^;]*", "")
                + (filmOrigins.isEmpty() ? "" : "; frame-src " + String.join(" ", filmOrigins));
        Element charset = document.head().child(0);
        charset.after("<meta http-equiv=\"" + SecurityHeaders.POLICY + "\" content=\"" + policy + "\">");
        return text(document.outerHtml());
    }

    private String note() {
        return """
                This folder holds a walkthrough as web pages.

                Put it on any web server, below any path; index.html is the way in. It needs nothing but files: no
                database, no program, no account. Opened from a disk without a server, browsers do not let it load its
                pictures. To see it on this computer, start one here, for example

                    python3 -m http.server

                and open the address that it says.

                Links to the program's other pages lead to %s
                """.formatted(site.baseUrl());
    }

    private static String wayIn(Scene first) {
        String address = FolderAddresses.scene(first.id());
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Walkthrough</title><meta http-equiv="refresh" content="0; url=%1$s"></head>
                <body><p><a href="%1$s">%2$s</a></p></body>
                </html>
                """.formatted(address, HtmlUtils.htmlEscape(first.title()));
    }

    /** The picture of the room in the strip and in the list of rooms. */
    private void writeStill(Scene scene, OutgoingArchive archive) throws IOException {
        String address = RoomTexts.thumb(scene);
        StillView view = new StillView(
                scene.view().yaw(),
                scene.view().pitch(),
                scene.view().fov(),
                scene.leveling().pitch(),
                scene.leveling().roll());
        Optional<byte[]> still = stills.shaped(scene.panorama(), view, RoomTexts.THUMB_WIDTH, RoomTexts.THUMB_HEIGHT);
        if (still.isPresent()) {
            archive.add(new FolderAddresses(site.baseUrl(), "").relocated(address), still.get());
        }
    }

    private void writePictures(TourDocument tour, OutgoingArchive archive) throws IOException {
        for (String id : tour.scenes().stream().map(Scene::panorama).collect(Collectors.toSet())) {
            Optional<Panorama> panorama = panoramas.find(id).filter(Panorama::isReady);
            if (panorama.isPresent()) {
                writeTiles(panorama.get(), archive);
            }
        }
        for (String id : Points.pictures(tour)) {
            Optional<Path> picture = library.find(id);
            if (picture.isPresent()) {
                archive.add(PictureLibrary.path(id).substring(1), out -> Files.copy(picture.get(), out));
            }
        }
    }

    private void writeTiles(Panorama panorama, OutgoingArchive archive) throws IOException {
        TilePyramid pyramid = panorama.pyramid().orElseThrow();
        archive.add(panorama.previewAddress().substring(1), originals.preview(panorama.id()));
        for (int level = 0; level < pyramid.levels(); level++) {
            int across = pyramid.tilesAcross(level);
            for (String face : FACES) {
                for (int tile = 0; tile < across * across; tile++) {
                    int row = tile / across;
                    int column = tile % across;
                    String address = panorama.tileAddress()
                            .replace("{level}", Integer.toString(level))
                            .replace("{face}", face)
                            .replace("{row}", Integer.toString(row))
                            .replace("{column}", Integer.toString(column));
                    archive.add(address.substring(1), originals.tile(panorama.id(), level, face, row, column));
                }
            }
        }
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
