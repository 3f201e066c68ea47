package org.walkrounds.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says on each start, until there is an account, how to make the first one. Who reads the server's console or log is
 * who may.
 */
@Component
class FirstLink {

    private static final Logger log = LoggerFactory.getLogger(FirstLink.class);

    private final Accounts accounts;
    private final OwnAddress address;

    FirstLink(Accounts accounts, OwnAddress address) {
        this.accounts = accounts;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        accounts.firstLink()
                .ifPresent(token -> log.info(
                        "Create the first staff account (this link works once, for 24 hours): {}",
                        address.link(token)));
    }
}
