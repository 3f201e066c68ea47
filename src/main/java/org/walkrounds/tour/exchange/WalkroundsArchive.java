package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Originals;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.UnusablePanoramaException;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.picture.UnusablePictureException;
import org.walkrounds.sound.Sound;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.sound.UnusableSoundException;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** Our own archive: the tour document, the panoramas as they were taken in, and a list of them. Loses nothing. */
@Component
@Order(1)
class WalkroundsArchive implements ImportFormat, ExportFormat {

    static final String MANIFEST = "walkrounds.json";
    static final String TOUR = "tour.json";

    /** Files that are no part of the tour and are listed all the same. */
    private static final int MOST_STRANGERS = 100;

    private final Panoramas panoramas;
    private final Originals originals;
    private final PictureLibrary library;
    private final SoundLibrary sounds;

    WalkroundsArchive(Panoramas panoramas, Originals originals, PictureLibrary library, SoundLibrary sounds) {
        this.panoramas = panoramas;
        this.originals = originals;
        this.library = library;
        this.sounds = sounds;
    }

    @Override
    public String title() {
        return "Walkrounds archive";
    }

    @Override
    public String purpose() {
        return "Everything of the tour, for another house or as a copy to keep. It comes back as it went. The facts that its "
                + "points and words name stay with the program.";
    }

    @Override
    public String fileName() {
        return "walkrounds-tour";
    }

    @Override
    public List<String> losses(TourDocument tour) {
        return List.of();
    }

    @Override
    public void write(TourDocument tour, OutgoingArchive archive) throws IOException {
        List<Manifest.Picture> pictures = tour.scenes().stream()
                .map(Scene::panorama)
                .distinct()
                .flatMap(id -> panoramas.find(id).stream())
                .map(panorama ->
                        new Manifest.Picture(panorama.id(), "panoramas/" + panorama.id() + ".jpg", panorama.name()))
                .toList();
        archive.add(MANIFEST, Manifest.READER.write(new Manifest(Manifest.SCHEMA, pictures)));
        archive.add(TOUR, Tours.READER.write(tour));
        for (Manifest.Picture picture : pictures) {
            archive.add(picture.file(), out -> originals.write(picture.panorama(), out));
        }
        for (String id : Points.pictures(tour)) {
            Optional<Path> picture = library.find(id);
            if (picture.isPresent()) {
                archive.add(file(id), out -> Files.copy(picture.get(), out));
            }
        }
        for (String name : Narrations.sounds(tour)) {
            Optional<Path> sound = sounds.find(name);
            if (sound.isPresent()) {
                archive.add(soundFile(name), out -> Files.copy(sound.get(), out));
            }
        }
    }

    @Override
    public boolean recognizes(Archive archive) {
        return archive.has(MANIFEST);
    }

    @Override
    public Proposal read(Archive archive, ArrivedPictures pictures) throws IOException {
        Manifest manifest = within(MANIFEST, () -> Manifest.READER.read(archive.text(MANIFEST)));
        TourDocument tour = within(TOUR, () -> Tours.READER.read(archive.text(TOUR)));
        Set<String> wanted = tour.scenes().stream().map(Scene::panorama).collect(Collectors.toSet());
        Map<String, String> ids = new HashMap<>();
        for (Manifest.Picture picture : manifest.pictures()) {
            if (wanted.contains(picture.panorama())) {
                ids.put(picture.panorama(), submit(archive, picture, pictures));
            }
        }
        List<Problem> left = new ArrayList<>(unknownFiles(archive, manifest, tour));
        TourDocument arrived = tour.withScenes(scene -> {
            String id = ids.getOrDefault(scene.panorama(), scene.panorama());
            if (id.isEmpty() || pictures.has(id)) {
                return scene.withPanorama(id);
            }
            left.add(new Problem(
                    scene.title(), "The archive does not hold this room's picture. The room comes without one."));
            return scene.withPanorama("");
        });
        TourDocument spoken = withSounds(arrived, archive, left);
        return new Proposal("a Walkrounds archive", withPictures(spoken, archive, left), left, pictures.fresh());
    }

    /** The recordings and the pictures of the points come last: they are all that a refusal would not take back. */
    private TourDocument withSounds(TourDocument tour, Archive archive, List<Problem> left) throws IOException {
        Map<String, Sound> arrived = new HashMap<>();
        for (String name : Narrations.sounds(tour)) {
            if (archive.has(soundFile(name))) {
                try (InputStream sound = archive.open(soundFile(name))) {
                    arrived.put(name, sounds.submit(sound));
                } catch (UnusableSoundException unusable) {
                    throw new UnusableArchiveException(soundFile(name), String.valueOf(unusable.getMessage()));
                }
            }
        }
        return Narrations.withSounds(
                tour,
                arrived,
                narration -> sounds.find(narration.sound()).isPresent(),
                route -> left.add(new Problem(
                        route.title(),
                        "The archive does not hold a recording of this guided tour. The stop is read instead.")));
    }

    private TourDocument withPictures(TourDocument tour, Archive archive, List<Problem> left) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (String id : Points.pictures(tour)) {
            if (archive.has(file(id))) {
                try (InputStream picture = archive.open(file(id))) {
                    ids.put(id, library.restore(id, picture));
                } catch (UnusablePictureException unusable) {
                    throw new UnusableArchiveException(file(id), String.valueOf(unusable.getMessage()));
                }
            } else if (library.find(id).isPresent()) {
                ids.put(id, id);
            }
        }
        return Points.withPictures(
                tour,
                ids,
                point -> left.add(new Problem(
                        point.label(),
                        "The archive does not hold a picture of this point. The point comes without it.")));
    }

    private static String soundFile(String name) {
        return "sounds/" + name;
    }

    private static String file(String picture) {
        return "pictures/" + picture + ".jpg";
    }

    private static String submit(Archive archive, Manifest.Picture picture, ArrivedPictures pictures)
            throws IOException {
        try (InputStream jpeg = archive.open(picture.file())) {
            return pictures.submit(jpeg, picture.name());
        } catch (UnusablePanoramaException unusable) {
            throw new UnusableArchiveException(picture.file(), String.valueOf(unusable.getMessage()));
        }
    }

    private static List<Problem> unknownFiles(Archive archive, Manifest manifest, TourDocument tour) {
        Set<String> known =
                manifest.pictures().stream().map(Manifest.Picture::file).collect(Collectors.toSet());
        Points.pictures(tour).forEach(id -> known.add(file(id)));
        Narrations.sounds(tour).forEach(name -> known.add(soundFile(name)));
        return archive.names().stream()
                .filter(name -> !name.equals(MANIFEST) && !name.equals(TOUR) && !known.contains(name))
                .limit(MOST_STRANGERS)
                .map(name -> new Problem(ArchivePath.shown(name), "is no part of the tour"))
                .toList();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Names the file that a problem stands in. */
    private static <T> T within(String file, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (InvalidDocumentException invalid) {
            throw Findings.refusal(file, invalid);
        }
    }
}
