package org.walkrounds.panorama;

import java.util.Locale;

/**
 * A face of the cube around the viewer, as seen from inside. Axes are right-handed: x right, y up, z towards the viewer;
 * the center of the equirectangular picture lies at -z, in the center of {@link #F}.
 */
enum Face {
    F("f", 0),
    R("r", 1),
    B("b", 2),
    L("l", 3),
    U("u", 4),
    D("d", 5);

    private final String letter;
    private final int place;

    Face(String letter, int place) {
        this.letter = letter;
        this.place = place;
    }

    /** Its name in a tile's address. */
    String letter() {
        return letter;
    }

    /** Its place in the order in which faces are listed. */
    int place() {
        return place;
    }

    /** The face whose letter this is. */
    static Face named(String letter) {
        return valueOf(letter.toUpperCase(Locale.ROOT));
    }

    boolean isPolar() {
        return this == U || this == D;
    }

    /** Yaw of the center of a side face, in radians. */
    double yaw() {
        return switch (this) {
            case F, U, D -> 0;
            case R -> Math.PI / 2;
            case B -> Math.PI;
            case L -> -Math.PI / 2;
        };
    }

    /** The face that a direction meets. */
    static Face towards(double x, double y, double z) {
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double az = Math.abs(z);
        if (ay > ax && ay > az) {
            return y > 0 ? U : D;
        }
        if (ax > az) {
            return x > 0 ? R : L;
        }
        return z < 0 ? F : B;
    }

    /** How far to the right of the face's center a direction meets it, -1 to 1. */
    double across(double x, double y, double z) {
        return switch (this) {
            case F -> x / -z;
            case R -> z / x;
            case B -> -x / z;
            case L -> z / x;
            case U -> x / y;
            case D -> x / -y;
        };
    }

    /** How far below the face's center a direction meets it, -1 to 1. */
    double down(double x, double y, double z) {
        return switch (this) {
            case F -> y / z;
            case R -> -y / x;
            case B -> -y / z;
            case L -> y / x;
            case U -> -z / y;
            case D -> z / -y;
        };
    }
}
