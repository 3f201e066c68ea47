package org.walkrounds.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** The pages that say what the program is. */
@Component
class ProgramPages {

    private final StructuredData structured;
    private final Pictures pictures;

    ProgramPages(StructuredData structured, Pictures pictures) {
        this.structured = structured;
        this.pictures = pictures;
    }

    /** A picture of a scene in a chapter. */
    public record ScenePicture(String picture, String alt, String path, boolean illustration) {}

    PublicPage program(ProgramDocument program, TourDocument tour) {
        Map<String, ScenePicture> shown = tour.scenes().stream()
                .filter(pictures::isReady)
                .collect(Collectors.toMap(
                        Scene::id,
                        scene -> new ScenePicture(
                                Pictures.still(scene, 1600),
                                scene.title(),
                                Pictures.path(scene),
                                scene.illustration())));
        PageModel model =
                PageModel.of(program, tour).with("pictures", shown).with("pathwayRows", PathwayRow.of(program));
        return PublicPage.of("program", "/program", "The program", program.inWords(program.summary()), model.map())
                .withStructured(List.of(structured.program(program)));
    }

    PublicPage resources(ProgramDocument program, TourDocument tour) {
        return PublicPage.of(
                "resources",
                "/resources",
                "Resources",
                program.inWords(program.resourcesLead()),
                PageModel.of(program, tour).map());
    }
}
