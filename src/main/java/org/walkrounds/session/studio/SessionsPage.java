package org.walkrounds.session.studio;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the sessions into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class SessionsPage {

    @Bean
    @Order(30)
    StudioPage sessionsEntry() {
        return new StudioPage("Sessions", SessionsView.PATH, Set.of(StaffRoles.COORDINATOR, StaffRoles.HOST));
    }
}
