package org.walkrounds;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries that the packages declare in their {@code package-info}. */
class ModularityTest {

    @Test
    void features_use_each_other_only_as_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(WalkroundsApplication.class).verify();
    }
}
