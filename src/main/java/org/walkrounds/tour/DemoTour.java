package org.walkrounds.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.walkrounds.panorama.Panorama;

/**
 * The tour that a new house opens with. Its pictures take the way of any upload; the document names them by file until
 * they have ids. Tiles are made later, those of the first scene first.
 */
final class DemoTour {

    private static final String DOCUMENT = "/demo/tour.json";
    private static final String PICTURES = "/media/panoramas/";

    private final BiFunction<InputStream, String, Panorama> submit;

    /** @param submit takes in a picture under a name */
    DemoTour(BiFunction<InputStream, String, Panorama> submit) {
        this.submit = submit;
    }

    /** The demo, its panoramas named after their files. */
    static TourDocument read() {
        try (InputStream json = resource(DOCUMENT)) {
            return Tours.READER.read(json.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Takes in the pictures; the tour then refers to them by their ids. */
    TourDocument bring() {
        TourDocument demo = read();
        Comparator<Scene> firstFirst = Comparator.comparing(scene -> !scene.id().equals(demo.first()));
        List<Scene> inTurn = demo.scenes().stream().sorted(firstFirst).toList();
        Map<String, String> ids = new HashMap<>();
        for (Scene scene : inTurn) {
            ids.computeIfAbsent(scene.panorama(), file -> submit(file, scene));
        }
        return demo.withScenes(scene -> scene.withPanorama(ids.getOrDefault(scene.panorama(), "")));
    }

    private String submit(String file, Scene scene) {
        try (InputStream picture = resource(PICTURES + file)) {
            return submit.apply(picture, scene.title()).id();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(DemoTour.class.getResourceAsStream(path), path);
    }
}
