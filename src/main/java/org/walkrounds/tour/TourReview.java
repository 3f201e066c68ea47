package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Problem;

/**
 * What stands between a tour and its visitors.
 *
 * @param errors what must be put right before it can be published
 * @param warnings what a coordinator should know, and may publish all the same
 */
public record TourReview(List<Problem> errors, List<Problem> warnings) {

    /** What a point is called until somebody has named it; none is published under this name. */
    public static final String UNNAMED = "New point";

    public TourReview {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public boolean allowsPublishing() {
        return errors.isEmpty();
    }
}
