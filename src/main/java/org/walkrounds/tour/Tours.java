package org.walkrounds.tour;

/** The tour document as visitors and staff see it. */
public interface Tours {

    /** The last published tour; always valid. */
    TourDocument published();

    /** What staff are working on; the published tour while nothing was changed. */
    TourDocument draft();
}
