package org.walkrounds.brochure.studio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the brochure into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class BrochurePage {

    @Bean
    @Order(35)
    StudioPage brochureEntry() {
        return new StudioPage("Brochure", BrochureStudioView.PATH, StaffRoles.COORDINATOR);
    }
}
