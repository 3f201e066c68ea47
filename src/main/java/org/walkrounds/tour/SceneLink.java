package org.walkrounds.tour;

/**
 * A way from one scene into another.
 *
 * @param to id of the scene it leads to
 * @param label what the visitor reads ("Walk to the control room")
 * @param yaw degrees to the right of the picture's centre
 * @param pitch degrees above the horizon
 * @param arrivalYaw where one looks on arriving, degrees to the right of the other picture's centre
 */
public record SceneLink(String to, String label, double yaw, double pitch, double arrivalYaw) {}
