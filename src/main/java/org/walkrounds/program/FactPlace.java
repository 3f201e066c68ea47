package org.walkrounds.program;

/**
 * A place where visitors see a fact.
 *
 * @param words the place in words for people, as in "the point “Suites” in Welcome"
 * @param address the page that shows it, starting with {@code /}
 */
public record FactPlace(String words, String address) {}
