package org.walkrounds.tour.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.Pictures;
import org.walkrounds.panorama.Workshop;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.picture.SamplePictures;
import org.walkrounds.sound.SampleSounds;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** A house with panoramas and a tour of its own, out of which tours go and into which they come. */
final class House implements AutoCloseable {

    final Path folder;
    final Workshop workshop;
    final Tours tours;
    final PictureLibrary library;
    final SoundLibrary sounds;
    final TourImports imports;
    final TourExports exports;
    final WalkroundsArchive own;
    final PannellumExport pannellum;
    final MarzipanoExport marzipano;

    private House(Path folder, Workshop workshop, TourDocument first) {
        this.folder = folder;
        this.workshop = workshop;
        tours = SampleTours.of(first, workshop.panoramas::find);
        library = SamplePictures.in(folder);
        sounds = SampleSounds.in(folder);
        own = new WalkroundsArchive(workshop.panoramas, workshop.originals, library, sounds);
        pannellum = new PannellumExport(workshop.originals);
        marzipano = new MarzipanoExport(workshop.panoramas, workshop.originals);
        imports = new TourImports(
                List.of(own, new MarzipanoImport(workshop.cubes, tours), new PannellumImport(workshop.cubes, tours)),
                workshop.panoramas,
                tours);
        exports = new TourExports(List.of(own, pannellum, marzipano));
    }

    /** A house with a tour of two rooms without pictures. */
    static House on(Path folder) {
        return on(folder, panoramas -> SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a")));
    }

    static House on(Path folder, Function<Panoramas, TourDocument> first) {
        Workshop workshop = Workshop.on(folder);
        return new House(folder, workshop, first.apply(workshop.panoramas));
    }

    /** Reads an archive as an upload would be. */
    Proposal read(Path zip) {
        return imports.read(zip, taken -> {});
    }

    /** The published tour in a form, as a file. */
    Path exported(ExportFormat format) {
        return exported(format, tours.published());
    }

    /** A tour in a form, as a file. */
    Path exported(ExportFormat format, TourDocument tour) {
        Path zip = outbox().resolve(format.fileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            exports.write(format, tour, out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return zip;
    }

    /** A panorama's picture. */
    BufferedImage master(String id) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        workshop.originals.write(id, jpeg);
        return Pictures.decode(jpeg.toByteArray());
    }

    private Path outbox() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        workshop.close();
    }
}
