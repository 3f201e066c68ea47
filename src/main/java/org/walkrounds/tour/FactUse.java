package org.walkrounds.tour;

/**
 * A place in the published tour that shows a fact of the program.
 *
 * @param fact id of the fact
 * @param scene id of the scene
 * @param sceneTitle its name
 * @param hotspot id of the hotspot
 * @param hotspotLabel its name
 */
public record FactUse(String fact, String scene, String sceneTitle, String hotspot, String hotspotLabel) {}
