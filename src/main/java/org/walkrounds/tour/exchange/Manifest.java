package org.walkrounds.tour.exchange;

import java.util.List;
import org.walkrounds.documents.Checks;
import org.walkrounds.documents.DocumentReader;

/**
 * What our own archive holds beside the tour document.
 *
 * @param schema version of this form; {@value #SCHEMA} today
 * @param pictures the panoramas of the tour's scenes
 */
record Manifest(int schema, List<Picture> pictures) {

    static final int SCHEMA = 1;

    static final DocumentReader<Manifest> READER = new DocumentReader<>(Manifest.class, SCHEMA, manifest -> List.of());

    Manifest {
        pictures = List.copyOf(pictures);
    }

    /**
     * A panorama. Which part of the sphere it shows, its heading and its level stand in the picture itself.
     *
     * @param panorama its id in the tour document
     * @param file the archive's file that holds it
     * @param name what it is called
     */
    record Picture(String panorama, String file, String name) {

        Picture {
            Checks checks = new Checks();
            panorama = checks.text("panorama", panorama);
            file = checks.text("file", file);
            name = checks.optionalText("name", name);
            checks.done();
        }
    }
}
