package org.walkrounds.insight;

/**
 * A sum over some days.
 *
 * @param scene id of the scene
 * @param what {@link #VISIT}, or {@link #POINT} or {@link #CELL} with what follows it
 * @param amount visits, openings, or seconds
 */
record Sum(String scene, String what, long amount) {

    static final String VISIT = "visit";
    static final String POINT = "point:";
    static final String CELL = "cell:";
}
