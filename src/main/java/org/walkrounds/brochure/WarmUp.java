package org.walkrounds.brochure;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes one brochure in the background as soon as the application is ready: the first one in a fresh virtual machine
 * takes seconds, and no visitor should wait for it.
 */
@Component
class WarmUp {

    private final Brochures brochures;

    WarmUp(Brochures brochures) {
        this.brochures = brochures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("brochure-warm-up")
                .daemon()
                .start(() -> brochures.render(BrochureRequest.everything(Paper.LETTER)));
    }
}
