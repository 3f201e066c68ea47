package org.walkrounds.account;

import java.util.Optional;
import java.util.Set;
import org.walkrounds.studio.StaffRoles;

/** What an account may do. The constants are named as {@link StaffRoles} says. */
enum Role {
    COORDINATOR("Coordinator", "Edits program and tour, runs sessions, decides who may sign in."),
    HOST("Host", "Presents in info sessions."),
    MODERATOR("Moderator", "Keeps chat and questions of info sessions in order.");

    private final String title;
    private final String meaning;

    Role(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** What is wrong with {@code roles} for an account; empty when nothing is. */
    static Optional<String> problem(Set<Role> roles) {
        return roles.isEmpty()
                ? Optional.of("Choose at least one role. To end access, disable the account.")
                : Optional.empty();
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** The authority that stands for this role in Spring Security. */
    String authority() {
        return "ROLE_" + name();
    }
}
