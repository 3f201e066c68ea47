package org.walkrounds.viewer;

import java.util.List;

/**
 * A scene as the viewer needs it.
 *
 * @param id unique among the scenes
 * @param name what screen readers announce
 * @param preview address of the strip of six small faces, one below the other in the order f r b l u d
 * @param tiles address of a tile with the places {@code {level}}, {@code {face}}, {@code {row}} and {@code {column}}
 * @param tileSize edge of a tile in pixels
 * @param levels edge of a face in pixels for each level, coarsest first
 * @param view where one looks first
 * @param leveling how the picture is turned upright
 * @param hotspots its points
 */
public record ViewerScene(
        String id,
        String name,
        String preview,
        String tiles,
        int tileSize,
        List<Integer> levels,
        ViewerView view,
        ViewerLeveling leveling,
        List<ViewerHotspot> hotspots) {

    public ViewerScene {
        levels = List.copyOf(levels);
        hotspots = List.copyOf(hotspots);
    }
}
