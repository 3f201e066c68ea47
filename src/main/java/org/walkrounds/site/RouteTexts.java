package org.walkrounds.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Narration;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * A guided route as the pages write it, and as the player in the page reads it; see {@code frontend/tour/route.ts}.
 *
 * @param duration how long it lasts, in minutes and seconds
 * @param captions address of its captions
 * @param spoken whether any of its stops can be heard
 */
public record RouteTexts(
        String id,
        String title,
        @JsonIgnore String duration,
        @JsonIgnore String captions,
        @JsonIgnore boolean spoken,
        List<Stop> cues) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A stop.
     *
     * @param number counted from 1
     * @param room name of the scene
     * @param text what is said, with the program's figures
     * @param path where the view can be seen
     * @param narration address of its recording; empty where there is none
     */
    public record Stop(
            @JsonIgnore int number,
            String scene,
            String room,
            View view,
            int seconds,
            String text,
            @JsonIgnore String path,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String narration) {}

    static List<RouteTexts> of(TourDocument tour, ProgramDocument program) {
        return tour.routes().stream().map(route -> of(route, tour, program)).toList();
    }

    /** For a script element of the page: "&lt;" as an escape cannot end it, whatever a cue says. */
    static String json(List<RouteTexts> routes) {
        return JSON.writeValueAsString(routes).replace("<", "\\u003c");
    }

    private static RouteTexts of(Route route, TourDocument tour, ProgramDocument program) {
        return new RouteTexts(
                route.id(),
                route.title(),
                "%d:%02d".formatted(route.seconds() / 60, route.seconds() % 60),
                "/api/tour/routes/" + route.id() + ".vtt",
                route.cues().stream().anyMatch(cue -> cue.narration().isPresent()),
                IntStream.range(0, route.cues().size())
                        .mapToObj(i -> stop(i + 1, route.cues().get(i), tour, program))
                        .toList());
    }

    private static Stop stop(int number, Cue cue, TourDocument tour, ProgramDocument program) {
        Scene scene = tour.scene(cue.scene()).orElseThrow();
        return new Stop(
                number,
                scene.id(),
                scene.title(),
                cue.view(),
                cue.seconds(),
                program.inWords(cue.text()),
                Pictures.path(scene, cue.view()),
                cue.narration().map(Narration::path).orElse(""));
    }
}
