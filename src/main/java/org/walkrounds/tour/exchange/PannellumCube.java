package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.util.List;
import org.walkrounds.panorama.CubeTiles;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.panorama.UnusablePanoramaException;

/**
 * The six pictures of a Pannellum cube.
 *
 * @param files in its order: front, right, back, left, up, down
 */
record PannellumCube(Archive archive, List<String> files, Cubes cubes) implements ForeignPicture {

    private static final String FACES = "frblud";

    @Override
    public String submit(ArrivedPictures pictures, String name) throws IOException {
        Size size = Size.of(archive, files.getFirst())
                .orElseThrow(() -> new UnusablePanoramaException(files.getFirst() + " is no picture."));
        if (size.width() != size.height() || size.width() > CubeTiles.MOST_FACE_SIZE) {
            throw new UnusablePanoramaException(files.getFirst() + " has " + size.width() + " × " + size.height()
                    + " pixels. The faces of a cube are square, and at most " + CubeTiles.MOST_FACE_SIZE
                    + " pixels wide.");
        }
        CubeTiles cube = new CubeTiles(
                size.width(), size.width(), (face, row, column) -> archive.open(files.get(FACES.indexOf(face))));
        return pictures.submitted(cubes.submit(cube, 4 * size.width(), name));
    }
}
