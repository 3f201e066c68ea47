package org.walkrounds.tour;

/**
 * What staff are working on.
 *
 * @param tour the tour as it stands
 * @param revision number of the revision that it was read from, to be named when it is saved; 0 in a new house
 * @param changed whether it holds something that visitors do not see yet
 */
public record TourDraft(TourDocument tour, int revision, boolean changed) {}
