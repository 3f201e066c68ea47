package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walkrounds.documents.DocumentReader;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.JsonPath;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** Tours of the viewer Pannellum: a JSON configuration, of many scenes or of one, and its pictures. */
@Component
@Order(3)
class PannellumImport implements ImportFormat {

    private static final String ENDING = ".json";
    private static final int MOST_DOCUMENTS = 20;
    private static final Set<String> MARKS = Set.of("scenes", "panorama", "cubeMap", "multiRes");
    private static final Set<String> KEYS = Set.of("default", "scenes");
    private static final Set<String> DEFAULT_KEYS = Set.of("title", "firstScene");

    private final Cubes cubes;
    private final Tours tours;

    PannellumImport(Cubes cubes, Tours tours) {
        this.cubes = cubes;
        this.tours = tours;
    }

    @Override
    public boolean recognizes(Archive archive) {
        return !documents(archive).isEmpty();
    }

    private static List<String> documents(Archive archive) {
        return archive.names().stream()
                .filter(name -> name.endsWith(ENDING) && !name.startsWith("__MACOSX/"))
                .toList();
    }

    @Override
    public Proposal read(Archive archive, ArrivedPictures pictures) throws IOException {
        ForeignValue document = document(archive);
        ForeignValue defaults = document.at("default");
        List<ForeignScene> scenes = new ArrayList<>();
        if (document.has("scenes")) {
            PannellumScenes reader = new PannellumScenes(archive, document.findings(), defaults, cubes);
            sources(document).forEach((key, scene) -> reader.read(key, scene).ifPresent(scenes::add));
            document.leaveOutAllBut(KEYS);
            defaults.leaveOutAllBut(PannellumScenes.keysWith(DEFAULT_KEYS));
        } else {
            PannellumScenes reader = new PannellumScenes(archive, document.findings(), defaults, cubes);
            reader.read("panorama", document).ifPresent(scenes::add);
        }
        TourDocument tour = new ForeignTour(scenes, document.findings())
                .take(
                        pictures,
                        PlainText.of(defaults.text("title")),
                        defaults.text("firstScene"),
                        tours.draft().document());
        return new Proposal("a Pannellum tour", tour, document.findings().left(), pictures.fresh());
    }

    private static Map<String, ForeignValue> sources(ForeignValue document) {
        ForeignValue scenes = document.at("scenes");
        if (!scenes.isObject()) {
            document.findings().refuse(scenes.path(), "must be an object: { … }");
        } else if (scenes.node().size() > TourDocument.MOST_SCENES) {
            document.findings()
                    .refuse(
                            scenes.path(),
                            "has " + scenes.node().size() + " scenes, and a tour may have at most "
                                    + TourDocument.MOST_SCENES);
        }
        document.findings().requireSound();
        return scenes.members();
    }

    /** The one document of the archive that configures a tour. */
    private static ForeignValue document(Archive archive) throws IOException {
        List<String> names = documents(archive);
        if (names.size() > MOST_DOCUMENTS) {
            throw new UnusableArchiveException(
                    "",
                    "The archive holds " + names.size() + " JSON files. Pack the one of the tour and its pictures.");
        }
        List<ForeignValue> tours = new ArrayList<>();
        for (String name : names) {
            ForeignValue document = parse(archive, name);
            if (document.isObject() && MARKS.stream().anyMatch(document::has)) {
                tours.add(document);
            }
        }
        if (tours.size() != 1) {
            throw new UnusableArchiveException(
                    String.join(", ", names.subList(0, Math.min(3, names.size()))),
                    tours.isEmpty()
                            ? "is no tour of Pannellum's: it has neither “scenes” nor “panorama”."
                            : "are several tours. Pack one of them alone, with its pictures.");
        }
        return tours.getFirst();
    }

    private static ForeignValue parse(Archive archive, String name) throws IOException {
        try {
            byte[] json = archive.text(name).getBytes(StandardCharsets.UTF_8);
            return new ForeignValue(DocumentReader.parse(json), JsonPath.ROOT, new Findings(name));
        } catch (InvalidDocumentException invalid) {
            throw Findings.refusal(name, invalid);
        }
    }
}
