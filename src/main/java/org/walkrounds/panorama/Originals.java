package org.walkrounds.panorama;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Panoramas on their way out of the house: whole, or tile by tile. */
@Service
public class Originals {

    private final PanoramaRepository repository;
    private final MediaFolder folder;

    Originals(PanoramaRepository repository, MediaFolder folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** Which part of the sphere a panorama shows; empty if there is no such panorama. */
    public Optional<Crop> part(String id) {
        return repository.crop(id);
    }

    /**
     * Writes a panorama as an equirectangular JPEG. What its upload said of the sphere stands in it as Photo Sphere
     * metadata, so that other programs know it and the same picture, taken in again, has the same id.
     *
     * @throws NoSuchElementException if there is no such panorama
     */
    public void write(String id, OutputStream out) throws IOException {
        Panorama panorama = repository.find(id).orElseThrow();
        Master master = new Master(
                id, repository.crop(id).orElseThrow(), panorama.heading(), panorama.pitch(), panorama.roll());
        try (InputStream jpeg =
                PhotoSphereTag.on(new BufferedInputStream(Files.newInputStream(folder.master(id))), master)) {
            jpeg.transferTo(out);
        }
    }

    /**
     * A tile of a panorama that is ready, as JPEG.
     *
     * @param face one of {@code f r b l u d}
     */
    public byte[] tile(String id, int level, String face, int row, int column) throws IOException {
        Path tile = folder.tiles(id).tile(level, Face.named(face), row, column);
        return Files.readAllBytes(tile);
    }

    /** The six faces of a panorama that is ready, one below the other in the order f r b l u d, as a small JPEG. */
    public byte[] preview(String id) throws IOException {
        return Files.readAllBytes(folder.tiles(id).preview());
    }
}
