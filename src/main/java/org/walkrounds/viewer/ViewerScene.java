package org.walkrounds.viewer;

import java.io.Serializable;
import java.util.List;

/**
 * A picture to look around in.
 *
 * @param id unique among the scenes
 * @param name what visitors read and hear
 * @param preview address of the strip of six small faces, one below the other in the order front, right, back, left, up,
 *     down
 * @param tiles address of a tile with the places {@code {level}}, {@code {face}}, {@code {row}} and {@code {column}}
 * @param tileSize edge of a tile in pixels
 * @param levels edge of a cube face in pixels for each level, coarsest first
 * @param view where one looks first
 * @param leveling how the picture is turned upright
 * @param hotspots what can be opened in it
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
        List<ViewerHotspot> hotspots)
        implements Serializable {

    public ViewerScene {
        levels = List.copyOf(levels);
        hotspots = List.copyOf(hotspots);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a scene needs an id");
        }
        if (tileSize < 1 || levels.isEmpty() || levels.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("scene " + id + " has no tiles");
        }
        if (hotspots.stream().map(ViewerHotspot::id).distinct().count() < hotspots.size()) {
            throw new IllegalArgumentException("scene " + id + " has two hotspots of one id");
        }
    }
}
