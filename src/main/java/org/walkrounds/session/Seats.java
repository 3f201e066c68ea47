package org.walkrounds.session;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may enter a room. */
@Service
public class Seats {

    private final PersonalLinks links;
    private final RegistrantStore registrants;

    Seats(PersonalLinks links, RegistrantStore registrants) {
        this.links = links;
        this.registrants = registrants;
    }

    /**
     * The place that a personal link stands for.
     *
     * @return empty if the link is not one, or its holder has no confirmed place in this session
     */
    @Transactional(readOnly = true)
    public Optional<Seat> holder(String slug, String token) {
        return links.holder(token, PersonalLinks.Purpose.SEAT)
                .flatMap(registrants::find)
                .filter(registrant -> registrant.session().equals(slug))
                .filter(registrant -> registrant.state() == RegistrantState.CONFIRMED)
                .map(registrant -> new Seat(registrant.id(), registrant.name()));
    }
}
