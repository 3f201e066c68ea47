package org.walkrounds.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be enclosed, by whoever makes it. */
@Component
class Enclosures {

    private final List<Encloser> enclosers;

    Enclosures(ObjectProvider<Encloser> enclosers) {
        this.enclosers = enclosers.orderedStream().toList();
    }

    /** The mail with the file that it encloses, if there still is one. */
    Outgoing complete(Outgoing outgoing) {
        String reference = outgoing.mail().enclosure();
        Optional<Enclosed> file = enclosers.stream()
                .filter(encloser -> reference.startsWith(encloser.prefix()))
                .findFirst()
                .flatMap(encloser -> encloser.enclose(reference));
        return outgoing.with(file);
    }
}
