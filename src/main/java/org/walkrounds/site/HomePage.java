package org.walkrounds.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.session.InfoSession;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** The home page: what this is, the next session, a way into the rooms and the brochure. */
@Component
class HomePage {

    private final StructuredData structured;
    private final Pictures pictures;

    HomePage(StructuredData structured, Pictures pictures) {
        this.structured = structured;
        this.pictures = pictures;
    }

    /** The large picture behind the title in the shapes that the page needs. */
    public record Hero(String wide, String tall, String page, String alt) {}

    /** A way into a room. */
    public record RoomCard(String title, String path, String picture, String points) {}

    PublicPage page(ProgramDocument program, TourDocument tour, Optional<InfoSession> next) {
        List<Map<String, Object>> objects = new ArrayList<>();
        objects.add(structured.program(program));
        next.ifPresent(session -> objects.add(structured.event(session, program)));
        PageModel model = PageModel.of(program, tour)
                .with("home", program.home())
                .with(
                        "figures",
                        program.home().figures().stream()
                                .flatMap(id -> program.fact(id).stream())
                                .toList())
                .with("rooms", rooms(tour));
        next.ifPresent(session -> model.with("session", new SessionTexts(session)));
        hero(tour).ifPresent(hero -> model.with("hero", hero));
        return PublicPage.of("home", "/", program.shortName(), program.inWords(program.summary()), model.map())
                .withStructured(objects);
    }

    private Optional<Hero> hero(TourDocument tour) {
        return showpieces(tour).stream()
                .findFirst()
                .map(scene -> new Hero(
                        Pictures.still(scene, 1600),
                        Pictures.still(scene, 960),
                        Pictures.still(scene, 480),
                        scene.title()));
    }

    private List<RoomCard> rooms(TourDocument tour) {
        List<RoomCard> cards = showpieces(tour).stream()
                .limit(3)
                .map(scene -> new RoomCard(
                        scene.title(),
                        Pictures.path(scene),
                        Pictures.still(scene, 960),
                        scene.hotspots().size() + " points to open"))
                .toList();
        return cards.size() == 3 ? cards : List.of();
    }

    /** The rooms whose pictures are ready, those that show most first: where there is more to point at, there is more to see. */
    private List<Scene> showpieces(TourDocument tour) {
        return tour.scenes().stream()
                .filter(pictures::isReady)
                .sorted((a, b) ->
                        Integer.compare(b.hotspots().size(), a.hotspots().size()))
                .toList();
    }
}
