package org.walkrounds.session;

import java.util.UUID;

/**
 * A person was erased from the registrations. Published within the transaction that did it, so that whoever keeps
 * something under the registrant's id erases it, too.
 */
public record RegistrantErased(String slug, UUID registrant) {}
