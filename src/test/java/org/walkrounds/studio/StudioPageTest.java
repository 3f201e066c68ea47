package org.walkrounds.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StudioPageTest {

    @Test
    void covers_its_view_and_those_below_but_not_its_neighbors() {
        var page = new StudioPage("Tour", "studio/tour", StaffRoles.COORDINATOR);

        assertThat(page.covers("studio/tour")).isTrue();
        assertThat(page.covers("studio/tour/clinic")).isTrue();
        assertThat(page.covers("studio/tours")).isFalse();
        assertThat(page.covers("studio")).isFalse();
    }

    @Test
    void lives_under_the_studio_and_is_open_to_somebody() {
        assertThatThrownBy(() -> new StudioPage("Tour", "tour", StaffRoles.COORDINATOR))
                .hasMessageContaining("studio/");
        assertThatThrownBy(() -> new StudioPage("Tour", "studio/tour", Set.of()))
                .hasMessageContaining("role");
        assertThatThrownBy(() -> new StudioPage(" ", "studio/tour", StaffRoles.HOST))
                .hasMessageContaining("title");
    }
}
