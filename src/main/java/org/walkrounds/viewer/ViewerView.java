package org.walkrounds.viewer;

/**
 * Where one looks.
 *
 * @param yaw degrees to the right of the picture's centre
 * @param pitch degrees above the horizon
 * @param fov field of view along the longer side of the viewport, degrees
 */
public record ViewerView(double yaw, double pitch, double fov) {}
