package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Problem;
import org.walkrounds.program.ProgramDocument;

/** Looks at one guided tour beside the program whose facts it names and the recordings at hand. */
final class RouteReviewer {

    private final Route route;
    private final String path;
    private final ProgramDocument program;
    private final TourMedia media;
    private final List<Problem> errors;
    private final List<Problem> warnings;

    /**
     * @param path of the route in the document
     * @param errors what keeps the tour from being published goes here
     * @param warnings what a coordinator should know goes here
     */
    RouteReviewer(
            Route route,
            String path,
            ProgramDocument program,
            TourMedia media,
            List<Problem> errors,
            List<Problem> warnings) {
        this.route = route;
        this.path = path;
        this.program = program;
        this.media = media;
        this.errors = errors;
        this.warnings = warnings;
    }

    void review() {
        for (int i = 0; i < route.cues().size(); i++) {
            Cue cue = route.cues().get(i);
            String place = path + ".cues[" + i + "]";
            String stop = "stop " + (i + 1) + " of the guided tour “" + route.title() + "”";
            String words = program.inWords(cue.text());
            if (words.contains("{") || words.contains("}")) {
                errors.add(new Problem(
                        place + ".text", stop + " refers to a fact that the program document does not have: " + words));
            }
            cue.narration().ifPresent(narration -> reviewNarration(narration, words, stop, place + ".narration"));
        }
    }

    private void reviewNarration(Narration narration, String words, String stop, String place) {
        if (!media.hasSound(narration.sound())) {
            errors.add(new Problem(place + ".sound", "the recording of " + stop + " is not there; upload it again"));
        } else if (!narration.words().equals(words)) {
            warnings.add(new Problem(
                    place + ".words",
                    "the recording of " + stop + " was made for other words; record it anew, or remove it. It says: “"
                            + narration.words() + "”"));
        }
    }
}
