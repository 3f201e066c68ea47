package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pixels of a picture, by its header alone. */
record Size(int width, int height) {

    /** Empty if the file is no picture. */
    static Optional<Size> of(Archive archive, String file) throws IOException {
        try (InputStream in = archive.open(file);
                ImageInputStream input = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } catch (IOException damaged) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }
}
