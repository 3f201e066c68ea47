package org.walkrounds.session;

import org.walkrounds.mail.Written;

/** A mail as it would go out now. */
public record Preview(String subject, Written letter) {}
