package org.walkrounds.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the page into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class InsightPage {

    @Bean
    @Order(25)
    StudioPage insightEntry() {
        return new StudioPage("Insight", InsightView.PATH, StaffRoles.COORDINATOR);
    }
}
