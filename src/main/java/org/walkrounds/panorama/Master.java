package org.walkrounds.panorama;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a panorama's master picture.
 *
 * @param id hexadecimal digits of its content's hash
 * @param crop which part of the sphere it shows
 * @param heading compass bearing of the sphere's center, degrees clockwise from north
 * @param pitch degrees by which the picture's center lies above the horizon in truth
 * @param roll degrees by which the picture is to be turned clockwise
 */
record Master(String id, Crop crop, Optional<Double> heading, double pitch, double roll) {

    /** The master that was written to a stream, once all of it was; what its metadata said of the sphere is kept. */
    static Master named(NamingStream stream, Crop crop, PhotoSphere photoSphere) {
        String id = stream.id(facts(crop, photoSphere.heading(), photoSphere.pitch(), photoSphere.roll()));
        return new Master(id, crop, photoSphere.heading(), photoSphere.pitch(), photoSphere.roll());
    }

    /** What the metadata said of the sphere: part of the content, though no longer in the picture. */
    static String facts(Crop crop, Optional<Double> heading, double pitch, double roll) {
        if (!crop.isPartial() && heading.isEmpty() && pitch == 0 && roll == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT, "%s %s %s %s", crop, heading.map(String::valueOf).orElse("-"), pitch, roll);
    }
}
