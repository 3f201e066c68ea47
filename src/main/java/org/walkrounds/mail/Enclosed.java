package org.walkrounds.mail;

/**
 * A file that a mail encloses.
 *
 * @param name what it is called, ASCII only
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosed(String name, String type, byte[] content) {}
