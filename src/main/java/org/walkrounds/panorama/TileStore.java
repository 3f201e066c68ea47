package org.walkrounds.panorama;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tiles lie below a panorama's folder, and how a whole set of them appears there at once. */
record TileStore(Path folder) {

    Path tile(int level, Face face, int row, int column) {
        return folder.resolve(Integer.toString(level)).resolve(face.letter()).resolve(row + "-" + column + ".jpg");
    }

    Path preview() {
        return folder.resolve("preview.jpg");
    }

    void createFolders(TilePyramid pyramid) throws IOException {
        for (int level = 0; level < pyramid.levels(); level++) {
            for (Face face : Face.values()) {
                Files.createDirectories(tile(level, face, 0, 0).getParent());
            }
        }
    }
}
