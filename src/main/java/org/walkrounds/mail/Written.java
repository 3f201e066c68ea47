package org.walkrounds.mail;

/** A letter in the two forms that a mail carries; both say the same. */
public record Written(String html, String text) {}
