package org.walkrounds.site;

import java.util.List;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.StillAddress;
import org.walkrounds.tour.TourDocument;

/** A scene as the pages write it: its points in the order in which one turns to see them, and the ways out. */
public record RoomTexts(
        String id,
        String title,
        String description,
        String count,
        String path,
        String thumb,
        boolean ready,
        List<PointTexts> points,
        List<SceneLink> ways) {

    /** The small picture of a room, in pixels: no more of the view than is shown. */
    static final int THUMB_WIDTH = 320;

    static final int THUMB_HEIGHT = 180;

    /** Address of the small picture of a room. */
    static String thumb(Scene scene) {
        return StillAddress.of(scene, scene.view(), THUMB_WIDTH + "x" + THUMB_HEIGHT);
    }

    static RoomTexts of(Scene scene, TourDocument tour, ProgramDocument program, boolean ready) {
        return new RoomTexts(
                scene.id(),
                scene.title(),
                program.inWords(scene.description()),
                "Place " + tour.position(scene.id()).orElseThrow() + " of "
                        + tour.scenes().size(),
                Pictures.path(scene),
                thumb(scene),
                ready,
                scene.hotspotsInTurn().stream()
                        .map(hotspot -> PointTexts.of(scene, hotspot, program))
                        .toList(),
                scene.linksInTurn());
    }
}
