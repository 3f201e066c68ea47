package org.walkrounds.panorama;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The six faces at 128 pixels one below the other, about 15 to 20 KiB: all that a viewer needs to show something. */
final class Preview {

    private static final int EDGE = 128;
    private static final int QUALITY = 80;

    private Preview() {}

    static void write(List<FacePyramid> faces, TileStore store) throws IOException {
        Picture column = new Picture(EDGE, EDGE * faces.size());
        for (int i = 0; i < faces.size(); i++) {
            column.put(faces.get(i).coarsest().shrunkTo(EDGE), 0, i * EDGE);
        }
        Files.write(store.preview(), new JpegEncoder(QUALITY).encode(column));
    }
}
