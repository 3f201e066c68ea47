package org.walkrounds.brochure;

/**
 * A chapter as people choose it.
 *
 * @param id its id
 * @param name its short name
 * @param printed whether it is part of brochures
 */
public record ChapterChoice(String id, String name, boolean printed) {}
