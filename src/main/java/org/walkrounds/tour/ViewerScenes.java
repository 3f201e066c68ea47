package org.walkrounds.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.TilePyramid;
import org.walkrounds.viewer.ViewerDirection;
import org.walkrounds.viewer.ViewerHotspot;
import org.walkrounds.viewer.ViewerLeveling;
import org.walkrounds.viewer.ViewerScene;
import org.walkrounds.viewer.ViewerView;

/** The scenes of a tour as the viewer shows them: those whose panoramas are ready, and the ways between these. */
@Component
public class ViewerScenes {

    /** How the viewer's ids of passages begin. An id of a point holds no colon. */
    public static final String LINK = "passage:";

    private final Panoramas panoramas;

    ViewerScenes(Panoramas panoramas) {
        this.panoramas = panoramas;
    }

    public List<ViewerScene> of(TourDocument tour) {
        List<ViewerScene> scenes = new ArrayList<>();
        for (Scene scene : tour.scenes()) {
            ready(scene.panorama())
                    .ifPresent(panorama -> scenes.add(viewerScene(
                            scene,
                            panorama,
                            link -> tour.scene(link.to())
                                    .flatMap(target -> ready(target.panorama()))
                                    .isPresent())));
        }
        return scenes;
    }

    /** The id under which the viewer knows the passage at a place of a scene's list. */
    public static String linkId(int index) {
        return LINK + index;
    }

    /** What a visitor comes for: the fact, else a film before a picture before a page, else the words. */
    private static ViewerHotspot.Kind kind(Hotspot hotspot) {
        if (hotspot.hasFact()) {
            return ViewerHotspot.Kind.FACT;
        }
        return Stream.of(
                        Map.entry(Exhibit.Video.class, ViewerHotspot.Kind.VIDEO),
                        Map.entry(Exhibit.Image.class, ViewerHotspot.Kind.IMAGE),
                        Map.entry(Exhibit.Link.class, ViewerHotspot.Kind.PAGE))
                .filter(kind -> hotspot.exhibits().stream().anyMatch(kind.getKey()::isInstance))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(ViewerHotspot.Kind.TEXT);
    }

    private Optional<Panorama> ready(String id) {
        return panoramas.find(id).filter(Panorama::isReady);
    }

    private static ViewerScene viewerScene(Scene scene, Panorama panorama, Predicate<SceneLink> shown) {
        TilePyramid pyramid = panorama.pyramid().orElseThrow();
        List<ViewerHotspot> hotspots = new ArrayList<>();
        scene.hotspots()
                .forEach(hotspot -> hotspots.add(ViewerHotspot.of(
                        hotspot.id(),
                        kind(hotspot),
                        hotspot.label(),
                        hotspot.yaw(),
                        hotspot.pitch(),
                        hotspot.area().stream()
                                .map(corner -> new ViewerDirection(corner.yaw(), corner.pitch()))
                                .toList())));
        IntStream.range(0, scene.links().size()).forEach(index -> {
            SceneLink link = scene.links().get(index);
            if (shown.test(link)) {
                hotspots.add(ViewerHotspot.link(
                        linkId(index), link.label(), link.yaw(), link.pitch(), link.to(), link.arrivalYaw()));
            }
        });
        return new ViewerScene(
                scene.id(),
                scene.title(),
                panorama.previewAddress(),
                panorama.tileAddress(),
                pyramid.tileSize(),
                pyramid.faceSizes(),
                new ViewerView(
                        scene.view().yaw(), scene.view().pitch(), scene.view().fov()),
                new ViewerLeveling(scene.leveling().pitch(), scene.leveling().roll()),
                hotspots);
    }
}
