package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.panorama.Crop;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.panorama.PhotoSphereTag;

/** Finds the picture of a Pannellum scene in the archive. Nothing is ever fetched from elsewhere. */
final class PannellumPictures {

    private static final int FACES = 6;

    private final Archive archive;
    private final Findings findings;
    private final ForeignValue defaults;
    private final Cubes cubes;

    PannellumPictures(Archive archive, Findings findings, ForeignValue defaults, Cubes cubes) {
        this.archive = archive;
        this.findings = findings;
        this.defaults = defaults;
        this.cubes = cubes;
    }

    /** The picture; empty if the scene is left out for lack of one. */
    Optional<ForeignPicture> find(ForeignValue scene) {
        String type = text(scene, "type");
        if (type.equals("cubemap")) {
            return cube(scene);
        }
        if (!type.isEmpty() && !type.equals("equirectangular")) {
            findings.leaveOut(
                    scene.path(), "the room is left out: its picture is of the kind “" + ArchivePath.shown(type) + "”");
            return Optional.empty();
        }
        Part part = part(scene);
        return file(scene, scene.has("panorama") ? scene.at("panorama").path() : scene.path(), text(scene, "panorama"))
                .map(file -> (pictures, name) -> {
                    try (InputStream jpeg = part.isWhole() ? archive.open(file) : part.on(archive, file)) {
                        return pictures.submit(jpeg, name);
                    }
                });
    }

    private Optional<ForeignPicture> cube(ForeignValue scene) {
        List<String> files = new ArrayList<>();
        List<ForeignValue> faces = (scene.has("cubeMap") ? scene : defaults).elements("cubeMap", FACES);
        for (ForeignValue face : faces) {
            file(scene, face.path(), face.text()).ifPresent(files::add);
        }
        if (faces.size() < FACES) {
            findings.leaveOut(scene.path(), "the room is left out: its cube lacks a face");
        }
        return files.size() == FACES ? Optional.of(new PannellumCube(archive, files, cubes)) : Optional.empty();
    }

    private Optional<String> file(ForeignValue scene, String place, String address) {
        if (address.isEmpty()) {
            findings.leaveOut(place, "the room is left out: it names no picture");
            return Optional.empty();
        }
        String base = text(scene, "basePath");
        if (isRemote(address) || isRemote(base)) {
            findings.leaveOut(
                    place,
                    "the room is left out: its picture lies elsewhere, and nothing is fetched. Put it into the archive.");
            return Optional.empty();
        }
        Optional<String> file = ArchivePath.within(findings.folder(), base + address);
        if (file.isEmpty() || !archive.has(file.get())) {
            findings.leaveOut(
                    place,
                    "the room is left out: its picture “" + ArchivePath.shown(address) + "” is not in the archive");
            return Optional.empty();
        }
        return file;
    }

    private static boolean isRemote(String address) {
        return address.matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|//).*");
    }

    private String text(ForeignValue scene, String key) {
        return (scene.has(key) ? scene : defaults).text(key);
    }

    private Part part(ForeignValue scene) {
        return new Part(
                number(scene, "haov", 1, 360, 360),
                number(scene, "vaov", 1, 180, 180),
                number(scene, "vOffset", -90, 90, 0));
    }

    private double number(ForeignValue scene, String key, double least, double most, double otherwise) {
        return (scene.has(key) ? scene : defaults).number(key, least, most).orElse(otherwise);
    }

    /**
     * Which part of the sphere a picture shows, in degrees.
     *
     * @param across how far it reaches around
     * @param down how far it reaches from top to bottom
     * @param up how far its middle lies above the horizon
     */
    private record Part(double across, double down, double up) {

        boolean isWhole() {
            return across == 360 && down == 180;
        }

        InputStream on(Archive archive, String file) throws IOException {
            Optional<Size> size = Size.of(archive, file);
            InputStream jpeg = archive.open(file);
            return size.isPresent() ? PhotoSphereTag.on(jpeg, crop(size.get())) : jpeg;
        }

        private Crop crop(Size size) {
            int fullWidth = Math.max(size.width(), (int) Math.round(size.width() * 360 / across));
            int fullHeight = Math.max(size.height(), (int) Math.round(size.height() * 180 / down));
            int top = (int) Math.round((90 - up) / 180 * fullHeight - size.height() / 2.0);
            return new Crop(
                    fullWidth,
                    fullHeight,
                    (fullWidth - size.width()) / 2,
                    Math.clamp(top, 0, fullHeight - size.height()),
                    size.width(),
                    size.height());
        }
    }
}
