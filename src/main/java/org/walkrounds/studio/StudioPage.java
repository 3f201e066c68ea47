package org.walkrounds.studio;

import java.util.Set;

/**
 * One entry of the studio's navigation. A feature contributes it as a bean; {@code @Order} on the bean gives its place.
 *
 * @param title what the link says
 * @param path the view's route, without a leading slash, as in {@code studio/tour}
 * @param roles who sees the entry: holders of at least one of these {@link StaffRoles}
 */
public record StudioPage(String title, String path, Set<String> roles) {

    public StudioPage {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A studio page needs a title");
        }
        if (!path.startsWith("studio/")) {
            throw new IllegalArgumentException("Studio pages live under studio/, but this one at " + path);
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("The studio page at " + path + " needs a role that may open it");
        }
        roles = Set.copyOf(roles);
    }

    public StudioPage(String title, String path, String role) {
        this(title, path, Set.of(role));
    }

    /** Whether this entry stands for the view at {@code location} or one below it. */
    boolean covers(String location) {
        return location.equals(path) || location.startsWith(path + "/");
    }
}
