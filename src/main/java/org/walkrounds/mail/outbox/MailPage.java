package org.walkrounds.mail.outbox;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioPage;

/** Puts mail into the studio's navigation. */
@Configuration(proxyBeanMethods = false)
class MailPage {

    @Bean
    @Order(60)
    StudioPage mailEntry() {
        return new StudioPage("Mail", MailListView.PATH, Set.of(StaffRoles.COORDINATOR, StaffRoles.HOST));
    }
}
