package org.walkrounds.tour.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.walkrounds.panorama.CubeTiles;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.panorama.UnusablePanoramaException;

/** The tiles of a scene of a Marzipano export, in the finest level that can be taken over. */
record MarzipanoPicture(Archive archive, String folder, int tileSize, int size, int width, Cubes cubes)
        implements ForeignPicture {

    private static final int MOST_LEVELS = 12;
    private static final int LARGEST = 1 << 16;
    /** What a tile may have beside its pixels. */
    private static final int MOST_BYTES = 1 << 16;

    /** The picture; empty if the scene is left out for lack of one. */
    static Optional<MarzipanoPicture> find(Archive archive, ForeignValue scene, String id, Cubes cubes) {
        double faceSize = scene.number("faceSize", 1, LARGEST).orElse(LARGEST);
        List<ForeignValue> levels = scene.elements("levels", MOST_LEVELS);
        Optional<String> tiles = ArchivePath.within(scene.findings().folder(), "tiles/" + id);
        Optional<MarzipanoPicture> finest = Optional.empty();
        // Levels that are shown only until a better one is there count, too, but lie in one picture of all faces.
        for (int z = 0; z < levels.size() && tiles.isPresent(); z++) {
            int size = (int) levels.get(z).number("size", 1, LARGEST).orElse(1);
            int tileSize = (int) levels.get(z).number("tileSize", 1, LARGEST).orElse(1);
            String folder = tiles.get() + "/" + z + "/";
            if (archive.has(folder + "f/0/0.jpg") && size <= CubeTiles.MOST_FACE_SIZE) {
                int width = (int) Math.round(4 * Math.min(size, faceSize));
                finest = Optional.of(
                        new MarzipanoPicture(archive, folder, Math.min(tileSize, size), size, width, cubes));
            }
        }
        finest.filter(picture -> picture.width > Cubes.WIDEST)
                .ifPresent(picture -> scene.findings()
                        .leaveOut(
                                scene.path(),
                                String.format(
                                        Locale.ROOT,
                                        "its picture comes in at %,d pixels around instead of %,d",
                                        Cubes.WIDEST,
                                        picture.width)));
        if (finest.isEmpty()) {
            scene.findings()
                    .leaveOut(
                            scene.path(),
                            "the room is left out: its tiles are not in the archive. Pack the whole folder.");
        }
        return finest;
    }

    @Override
    public String submit(ArrivedPictures pictures, String name) {
        CubeTiles cube = new CubeTiles(size, tileSize, (face, row, column) -> {
            String tile = folder + face + "/" + row + "/" + column + ".jpg";
            if (!archive.has(tile)) {
                throw new UnusablePanoramaException("The tile " + tile + " is not in the archive.");
            }
            if (archive.size(tile) > MOST_BYTES + 4L * tileSize * tileSize) {
                throw new UnusablePanoramaException("The tile " + tile + " is larger than its pixels without packing.");
            }
            return archive.open(tile);
        });
        return pictures.submitted(cubes.submit(cube, width, name));
    }
}
