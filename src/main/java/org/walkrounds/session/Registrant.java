package org.walkrounds.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who asked for a place in a session.
 *
 * @param id tells the registration from all others
 * @param session slug of the session
 * @param state whether there is a place
 * @param name how the person is called
 * @param email where to write to, in lower case
 * @param school where the person studies; may be empty
 * @param training how far the person is; may be empty
 * @param answers to the host's questions, by the questions' ids
 * @param zone the time zone of mails
 * @param created when the form was sent
 * @param confirmed when the address was confirmed
 */
public record Registrant(
        UUID id,
        String session,
        RegistrantState state,
        String name,
        String email,
        String school,
        String training,
        Map<String, String> answers,
        ZoneId zone,
        Instant created,
        Optional<Instant> confirmed) {

    /** Whether there is a place, or one on the wait list. */
    public boolean isRegistered() {
        return state == RegistrantState.CONFIRMED || state == RegistrantState.WAITING;
    }

    Registrant in(RegistrantState next, Optional<Instant> since) {
        return new Registrant(id, session, next, name, email, school, training, answers, zone, created, since);
    }
}
