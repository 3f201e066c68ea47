package org.walkrounds.brochure;

import java.util.List;

/** The design that a new house opens with. */
final class FirstDesign {

    private static final List<String> ORDER = List.of(
            "people",
            "specialty",
            "aim",
            "figures",
            "hospital",
            "facilities",
            "nursing",
            FloorPlanChapter.ID,
            WalkChapter.ID,
            "years",
            "pathways",
            "webinar",
            SessionsChapter.ID,
            "apply",
            ResourcesChapter.ID);

    private FirstDesign() {}

    static BrochureDesign make() {
        return new BrochureDesign(
                BrochureDesign.SCHEMA,
                new BrochureDesign.CoverView("fluoroscopy-suite", "suite"),
                "#f0ae3c",
                ORDER.stream().map(id -> new BrochureDesign.Entry(id, true)).toList());
    }
}
