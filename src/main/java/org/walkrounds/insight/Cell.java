package org.walkrounds.insight;

/**
 * A part of the sphere, 15 degrees wide and high.
 *
 * @param index counted from the upper left of the equirectangular picture, row by row, 0 to {@value #LAST}
 */
record Cell(int index) {

    static final int DEGREES = 15;
    static final int COLUMNS = 360 / DEGREES;
    static final int LAST = COLUMNS * (180 / DEGREES) - 1;

    Cell {
        if (index < 0 || index > LAST) {
            throw new IllegalArgumentException("No cell: " + index);
        }
    }

    /** Degrees to the right of the picture's center, at the cell's own center. */
    double yaw() {
        return (index % COLUMNS + 0.5) * DEGREES - 180;
    }

    /** Degrees above the horizon, at the cell's own center. */
    double pitch() {
        return 90 - (Math.floorDiv(index, COLUMNS) + 0.5) * DEGREES;
    }
}
