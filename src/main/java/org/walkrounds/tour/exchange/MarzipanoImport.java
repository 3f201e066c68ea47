package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walkrounds.documents.DocumentReader;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.JsonPath;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** What the Marzipano Tool exports, which it cannot open again itself: {@code data.js} and a folder of tiles. */
@Component
@Order(2)
class MarzipanoImport implements ImportFormat {

    private static final String DOCUMENT = "data.js";
    private static final Set<String> KEYS = Set.of("scenes", "name");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\b(?:var|let|const)\\s+(?:APP_DATA|data)\\s*=");

    private final Cubes cubes;
    private final Tours tours;

    MarzipanoImport(Cubes cubes, Tours tours) {
        this.cubes = cubes;
        this.tours = tours;
    }

    @Override
    public boolean recognizes(Archive archive) {
        return document(archive).isPresent();
    }

    /** The topmost, should there be several. */
    private static Optional<String> document(Archive archive) {
        return archive.names().stream()
                .filter(name ->
                        (name.equals(DOCUMENT) || name.endsWith("/" + DOCUMENT)) && !name.startsWith("__MACOSX/"))
                .min(Comparator.comparingInt(String::length));
    }

    @Override
    public Proposal read(Archive archive, ArrivedPictures pictures) throws IOException {
        String file = document(archive).orElseThrow();
        Findings findings = new Findings(file);
        ForeignValue document = parse(file, archive.text(file), findings);
        if (!document.isObject()) {
            findings.refuse(JsonPath.ROOT, "must be an object: { … }");
        }
        document.leaveOutAllBut(KEYS);
        MarzipanoScenes reader = new MarzipanoScenes(archive, findings, cubes);
        List<ForeignScene> scenes = new ArrayList<>();
        document.elements("scenes", TourDocument.MOST_SCENES)
                .forEach(scene -> reader.read(scene).ifPresent(scenes::add));
        TourDocument tour = new ForeignTour(scenes, findings)
                .take(
                        pictures,
                        PlainText.of(document.text("name")),
                        "",
                        tours.draft().document());
        return new Proposal("a Marzipano export", tour, findings.left(), pictures.fresh());
    }

    /** The object that the script assigns is JSON, as the tool writes it. */
    private static ForeignValue parse(String file, String script, Findings findings) {
        Matcher assignment = ASSIGNMENT.matcher(script);
        if (!assignment.find()) {
            throw new UnusableArchiveException(file, "holds no “var APP_DATA = { … };”, as a Marzipano export does.");
        }
        // As many lines before it as in the file, so that a place in it is told right.
        String lines = script.substring(0, assignment.end()).replaceAll("[^\\n]", "");
        String json = script.substring(assignment.end()).strip();
        try {
            String alone = lines + (json.endsWith(";") ? json.substring(0, json.length() - 1) : json);
            return new ForeignValue(
                    DocumentReader.parse(alone.getBytes(StandardCharsets.UTF_8)), JsonPath.ROOT, findings);
        } catch (InvalidDocumentException invalid) {
            throw Findings.refusal(file, invalid);
        }
    }
}
