package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BrochureWiringTest {

    @EnableConfigurationProperties(BrochureSettings.class)
    static class Settings {}

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Desk.class, () -> Specimen::sources)
            .withBean(Lens.class, PlainLens::new)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(Settings.class, Brochures.class, BrochureController.class, WarmUp.class);

    @Test
    void brochures_link_to_the_address_that_the_site_is_known_by() {
        application
                .withPropertyValues("walkrounds.base-url=https://residency.example")
                .run(context -> {
                    Brochure brochure = context.getBean(Brochures.class).render(Specimen.of("webinar"));

                    assertThat(Specimen.text(brochure)).contains("residency.example/tour");
                });
    }

    @Test
    void everything_starts_with_nothing_configured() {
        application.run(context -> {
            context.getBean(WarmUp.class).start();

            assertThat(context).hasSingleBean(BrochureController.class);
        });
    }
}
