package org.walkrounds.panorama;

import java.util.Optional;

/**
 * A panorama that the application knows.
 *
 * @param id lower-case hexadecimal digits of its content's hash
 * @param name the name it was uploaded under, cleaned
 * @param width pixels of the whole sphere's width, that is twice the height, also for partial panoramas
 * @param state how far it has come
 * @param percent progress of the tiling, 0 to 100
 * @param problem why it failed, in a sentence for people; empty unless it failed
 * @param heading compass bearing of its center as its metadata gave it, degrees clockwise from north, 0 to below 360
 * @param pitch degrees by which its center is to be raised so that it stands upright, as its metadata gave it
 * @param roll degrees by which it is to be turned clockwise so that it stands upright, as its metadata gave it
 * @param pyramid its tiles; empty until it is ready
 */
public record Panorama(
        String id,
        String name,
        int width,
        State state,
        int percent,
        String problem,
        Optional<Double> heading,
        double pitch,
        double roll,
        Optional<TilePyramid> pyramid) {

    /** One whose metadata says that it stands upright, or does not say how it stands. */
    public Panorama(
            String id,
            String name,
            int width,
            State state,
            int percent,
            String problem,
            Optional<Double> heading,
            Optional<TilePyramid> pyramid) {
        this(id, name, width, state, percent, problem, heading, 0, 0, pyramid);
    }

    /** How far a panorama has come. */
    public enum State {
        QUEUED,
        TILING,
        READY,
        FAILED
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** Address of a tile with the places {@code {level}}, {@code {face}}, {@code {row}} and {@code {column}}. */
    public String tileAddress() {
        return "/media/" + id + "/{level}/{face}/{row}-{column}.jpg";
    }

    /** Address of the small picture of the six faces one below the other in the order f r b l u d, drawn first. */
    public String previewAddress() {
        return "/media/" + id + "/preview.jpg";
    }

    Panorama withPercent(int value) {
        return new Panorama(id, name, width, state, value, problem, heading, pitch, roll, pyramid);
    }
}
