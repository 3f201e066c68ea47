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

    /** What the metadata said of the sphere: part of the content, though no longer in the picture. */
    static String facts(Crop crop, PhotoSphere photoSphere) {
        if (!crop.isPartial()
                && photoSphere.heading().isEmpty()
                && photoSphere.pitch() == 0
                && photoSphere.roll() == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%s %s %s %s",
                crop,
                photoSphere.heading().map(String::valueOf).orElse("-"),
                photoSphere.pitch(),
                photoSphere.roll());
    }
}
