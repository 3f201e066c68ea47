package org.walkrounds.studio;

/** The names of the staff's roles, for {@code @RolesAllowed} on views and services. */
public final class StaffRoles {

    /** Edits program and tour, runs info sessions, decides who else may sign in. */
    public static final String COORDINATOR = "COORDINATOR";

    /** Presents in info sessions. */
    public static final String HOST = "HOST";

    /** Keeps chat and questions of info sessions in order. */
    public static final String MODERATOR = "MODERATOR";

    private StaffRoles() {}
}
