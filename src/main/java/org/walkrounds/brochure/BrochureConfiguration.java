package org.walkrounds.brochure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walkrounds.panorama.Stills;

/** Ties the brochure to the panoramas. */
@Configuration(proxyBeanMethods = false)
class BrochureConfiguration {

    @Bean
    Lens lens(Stills stills) {
        return stills::perspective;
    }
}
