package org.walkrounds.tour;

/**
 * Where one walks through a wall of the plan.
 *
 * @param from one side of the opening
 * @param to its other side
 */
public record Doorway(Spot from, Spot to) {}
