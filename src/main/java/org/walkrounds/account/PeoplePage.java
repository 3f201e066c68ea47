package org.walkrounds.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the staff's accounts into the studio's navigation, after the pages that people come for. */
@Configuration(proxyBeanMethods = false)
class PeoplePage {

    @Bean
    @Order(90)
    StudioPage peopleEntry() {
        return new StudioPage("People", PeopleView.PATH, StaffRoles.COORDINATOR);
    }
}
