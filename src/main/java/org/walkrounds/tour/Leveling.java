package org.walkrounds.tour;

/**
 * How a picture is turned upright.
 *
 * @param pitch degrees by which the horizon is raised at the picture's centre
 * @param roll degrees clockwise
 */
public record Leveling(double pitch, double roll) {}
