package org.walkrounds.session;

/**
 * A session that visitors know was given another time or other words. Published within the transaction that changed it.
 *
 * @param before as it was
 * @param after as it is now
 * @param news whether those who have a place must hear of it
 */
public record SessionChanged(InfoSession before, InfoSession after, boolean news) {}
