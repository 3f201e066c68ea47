package org.walkrounds.account;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is signed in, as the principal of the requests. Its name is the e-mail address. */
public record StaffUser(UUID id, String email, String displayName, UUID stamp)
        implements AuthenticatedPrincipal, Serializable {

    /** The account as Spring Security's context holds it, with the roles as authorities. */
    static Authentication authentication(Account account) {
        var authorities = account.roles().stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
                .toList();
        var user = new StaffUser(account.id(), account.email().value(), account.displayName(), account.stamp());
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public String getName() {
        return email;
    }
}
