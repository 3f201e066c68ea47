package org.walkrounds.documents;

/** Told after a revision was published and is safely stored. */
public record DocumentPublished(String kind) {}
