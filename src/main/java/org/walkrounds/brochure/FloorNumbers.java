package org.walkrounds.brochure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;

/** The numbers by which plans name the places where one can stand, counted through all floors. */
final class FloorNumbers {

    private final Map<String, String> numbers = new LinkedHashMap<>();

    FloorNumbers(TourDocument tour) {
        for (Floor floor : tour.floors()) {
            for (Standpoint standpoint : floor.standpoints()) {
                if (tour.scene(standpoint.scene()).isPresent()) {
                    numbers.putIfAbsent(standpoint.scene(), String.valueOf(numbers.size() + 1));
                }
            }
        }
    }

    /** Empty where no plan shows the scene. */
    String of(String scene) {
        return numbers.getOrDefault(scene, "");
    }
}
