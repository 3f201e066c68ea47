package org.walkrounds.panorama;

/** Draws one component of a cube face from one component of the sphere. */
sealed interface FaceRenderer permits SideFace, PolarFace {

    /** Fills a strip as wide as the face, beginning at a row of the face. */
    void render(int firstRow, Plane strip);

    /** The last row of the sphere that a row of the face, or any above it, needs. */
    int lastSourceRow(int faceRow);
}
