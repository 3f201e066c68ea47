package org.walkrounds.site;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.StillView;
import org.walkrounds.panorama.Stills;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;
import org.walkrounds.tour.ViewerScenes;
import org.walkrounds.viewer.ViewerDocument;
import org.walkrounds.viewer.ViewerView;

/** The walkthrough as a picture and as text, both from the same tour. */
@Component
class TourPages {

    /** What the paths of the walkthrough begin with where it stands in a frame of another site. */
    static final String EMBED = "/embed";

    private static final String MODULE = "tour/tour-page.ts";
    private static final int STILL_SIZE = 480;

    private final PageRenderer renderer;
    private final ViewerScenes viewerScenes;
    private final Panoramas panoramas;
    private final Pictures pictures;
    private final Stills stills;
    private final SiteProperties site;

    TourPages(
            PageRenderer renderer,
            ViewerScenes viewerScenes,
            Panoramas panoramas,
            Pictures pictures,
            Stills stills,
            SiteProperties site) {
        this.renderer = renderer;
        this.viewerScenes = viewerScenes;
        this.panoramas = panoramas;
        this.pictures = pictures;
        this.stills = stills;
        this.site = site;
    }

    /** The page of a scene that opens with a view. */
    PublicPage scene(ProgramDocument program, TourDocument tour, Scene scene, View view) {
        return page(program, tour, scene, view, model(program, tour, scene, view));
    }

    /** The same in a frame of another site: its links to other pages open these beside that site. */
    PublicPage frame(ProgramDocument program, TourDocument tour, Scene scene, View view) {
        PageModel model =
                model(program, tour, scene, view).with("setting", Setting.FRAME).with("base", EMBED);
        return page(program, tour, scene, view, model);
    }

    /** The same as a file among others, with the addresses that it has on this site; see {@link TourFolder}. */
    PublicPage file(ProgramDocument program, TourDocument tour, Scene scene) {
        PageModel model = model(program, tour, scene, scene.view())
                .with("setting", Setting.FOLDER)
                .with("oembed", "");
        return page(program, tour, scene, scene.view(), model);
    }

    private PublicPage page(ProgramDocument program, TourDocument tour, Scene scene, View view, PageModel model) {
        PublicPage page = PublicPage.of(
                "tour", Pictures.path(scene), title(scene), description(program, tour, scene), model.map());
        return pictures.isReady(scene) ? page.withImage(Pictures.share(scene, view)) : page;
    }

    private PageModel model(ProgramDocument program, TourDocument tour, Scene scene, View view) {
        List<RoomTexts> rooms = rooms(program, tour);
        List<RouteTexts> routes = RouteTexts.of(tour, program);
        Optional<Panorama> panorama = panoramas.find(scene.panorama()).filter(Panorama::isReady);
        ViewerDocument viewer = new ViewerDocument(
                viewerScenes.of(tour), scene.id(), new ViewerView(view.yaw(), view.pitch(), view.fov()));
        return PageModel.of(program, tour)
                .with("oembed", OEmbed.description(site.baseUrl(), scene, view))
                .with("room", rooms.get(tour.position(scene.id()).orElseThrow() - 1))
                .with("rooms", rooms)
                .with("floors", FloorTexts.of(tour, pictures::isReady))
                .with("routes", routes)
                .with("routesJson", RouteTexts.json(routes))
                .with("viewer", panorama.isPresent() ? viewer.html(still(scene, view), "/tour-text#" + scene.id()) : "")
                .with("waiting", panorama.isEmpty())
                .with("chunks", renderer.chunks(MODULE))
                .with("preview", panorama.map(Panorama::previewAddress).orElse(""))
                .with(
                        "preloads",
                        panorama.map(ready -> FirstTiles.of(ready, view, scene.leveling()))
                                .orElse(List.of()));
    }

    PublicPage text(ProgramDocument program, TourDocument tour) {
        PageModel model = PageModel.of(program, tour)
                .with("rooms", rooms(program, tour))
                .with("floors", FloorTexts.of(tour, scene -> true))
                .with("routes", RouteTexts.of(tour, program));
        return PublicPage.of(
                "tour-text", "/tour-text", "The walkthrough as text", program.inWords(tour.summary()), model.map());
    }

    static String title(Scene scene) {
        return scene.title() + " · Walkthrough";
    }

    private List<RoomTexts> rooms(ProgramDocument program, TourDocument tour) {
        return tour.scenes().stream()
                .map(scene -> RoomTexts.of(scene, tour, program, pictures.isReady(scene)))
                .toList();
    }

    /** In the document itself, so that the view is there with the first answer. */
    private String still(Scene scene, View view) {
        StillView still = new StillView(
                view.yaw(),
                view.pitch(),
                view.fov(),
                scene.leveling().pitch(),
                scene.leveling().roll());
        return stills.square(scene.panorama(), still, STILL_SIZE)
                .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg))
                .orElse("");
    }

    private static String description(ProgramDocument program, TourDocument tour, Scene scene) {
        return program.inWords(scene.description().isEmpty() ? tour.summary() : scene.description());
    }
}
