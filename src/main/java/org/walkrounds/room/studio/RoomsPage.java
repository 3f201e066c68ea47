package org.walkrounds.room.studio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the rooms into the navigation of those who moderate. */
@Configuration(proxyBeanMethods = false)
class RoomsPage {

    @Bean
    @Order(35)
    StudioPage roomsEntry() {
        return new StudioPage("Rooms", RoomsView.PATH, StaffRoles.MODERATOR);
    }
}
