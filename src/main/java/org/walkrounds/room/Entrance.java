package org.walkrounds.room;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.walkrounds.account.StaffUser;
import org.walkrounds.session.Seats;
import org.walkrounds.studio.StaffRoles;

/** Who somebody at the door is: one of the staff who is signed in, or who holds a seat. */
@Component
class Entrance {

    /** Holds the personal link's token, once its holder has followed it. */
    static final String SEAT = "seat";

    private final Seats seats;

    Entrance(Seats seats) {
        this.seats = seats;
    }

    /** Who it is in this session; empty if nobody who may enter. */
    Optional<Person> admit(String slug, HttpServletRequest request) {
        return staff(request.getUserPrincipal()).or(() -> seat(slug, request));
    }

    private static Optional<Person> staff(Principal principal) {
        if (!(principal instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof StaffUser user)) {
            return Optional.empty();
        }
        boolean hosts = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(name ->
                        name.equals("ROLE_" + StaffRoles.HOST) || name.equals("ROLE_" + StaffRoles.COORDINATOR));
        return Optional.of(
                new Person(user.id().toString(), user.displayName(), hosts ? RoomRole.HOST : RoomRole.MODERATOR));
    }

    private Optional<Person> seat(String slug, HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SEAT))
                .map(Cookie::getValue)
                .flatMap(token -> seats.holder(slug, token).stream())
                .findFirst()
                .map(seat -> new Person(seat.registrant().toString(), seat.name(), RoomRole.ATTENDEE));
    }
}
