package org.walkrounds.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to go. */
@Component
class Doorbell {

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    private final SiteProperties site;

    Doorbell(SiteProperties site) {
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ring() {
        LOG.info("The house is open: {}", site.baseUrl());
    }
}
