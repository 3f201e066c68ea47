package org.walkrounds.tour.editor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the tour into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class TourPage {

    @Bean
    @Order(20)
    StudioPage tourEntry() {
        return new StudioPage("Tour", TourStudioView.PATH, StaffRoles.COORDINATOR);
    }
}
