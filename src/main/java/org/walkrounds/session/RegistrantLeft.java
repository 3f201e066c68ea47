package org.walkrounds.session;

import java.util.UUID;

/** A person has given a place back, or has lost it. Published within the transaction that did it. */
public record RegistrantLeft(String slug, UUID registrant) {}
