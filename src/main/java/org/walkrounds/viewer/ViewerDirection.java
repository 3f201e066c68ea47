package org.walkrounds.viewer;

/**
 * Where something lies in a scene.
 *
 * @param yaw degrees to the right of the picture's centre
 * @param pitch degrees above the horizon
 */
public record ViewerDirection(double yaw, double pitch) {}
