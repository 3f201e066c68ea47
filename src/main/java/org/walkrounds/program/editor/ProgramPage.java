package org.walkrounds.program.editor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts the program into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class ProgramPage {

    @Bean
    @Order(30)
    StudioPage programEntry() {
        return new StudioPage("Program", ProgramStudioView.PATH, StaffRoles.COORDINATOR);
    }
}
