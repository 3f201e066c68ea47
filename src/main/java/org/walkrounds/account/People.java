package org.walkrounds.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.studio.StaffRoles;

/** What a coordinator may do about the staff's accounts. The roles are checked here, whatever a view shows. */
@Service
@Transactional
@RolesAllowed(StaffRoles.COORDINATOR)
class People {

    /** An account, and the token of the link that lets its owner set a password. */
    record Invitation(Account account, String token) {}

    private final AccountStore store;
    private final OneTimeLinks links;
    private final Clock clock;

    People(AccountStore store, OneTimeLinks links, Clock clock) {
        this.store = store;
        this.links = links;
        this.clock = clock;
    }

    List<Account> all() {
        return store.all();
    }

    /** @throws RejectedInputException when something entered cannot be taken, or the address has an account */
    Invitation invite(String email, String displayName, Set<Role> roles) {
        var account = new Account(
                UUID.randomUUID(),
                new EmailAddress(email),
                Account.checkedDisplayName(displayName),
                checked(roles),
                UUID.randomUUID(),
                true,
                clock.instant(),
                Optional.empty());
        try {
            store.add(account);
        } catch (DuplicateKeyException taken) {
            throw new RejectedInputException(
                    RejectedInputException.Field.EMAIL, "Someone with this address is already in the list.");
        }
        return new Invitation(account, links.issue(account.id()));
    }

    /** A new link for someone invited, or who forgot the password; a former link for the same person is void. */
    Invitation newLink(UUID id) {
        return new Invitation(store.find(id).orElseThrow(), links.issue(id));
    }

    /** @throws LastCoordinatorException when nobody else could coordinate */
    void setRoles(UUID id, Set<Role> roles) {
        if (!checked(roles).contains(Role.COORDINATOR)) {
            keepACoordinatorBeside(id);
        }
        store.setRoles(id, roles);
    }

    /**
     * Ends the account's sessions and voids its links.
     *
     * @throws LastCoordinatorException when nobody else could coordinate
     */
    void disable(UUID id) {
        keepACoordinatorBeside(id);
        links.revoke(id);
        store.setDisabled(id, clock.instant());
    }

    void enable(UUID id) {
        store.setDisabled(id, null);
    }

    /** Locks first and counts afterwards, so that two coordinators cannot remove each other at once. */
    private void keepACoordinatorBeside(UUID id) {
        store.lock();
        var coordinators = store.all().stream()
                .filter(Account::canSignIn)
                .filter(account -> account.roles().contains(Role.COORDINATOR))
                .map(Account::id)
                .toList();
        if (coordinators.equals(List.of(id))) {
            throw new LastCoordinatorException();
        }
    }

    private static Set<Role> checked(Set<Role> roles) {
        Role.problem(roles).ifPresent(problem -> {
            throw new RejectedInputException(RejectedInputException.Field.ROLES, problem);
        });
        return roles;
    }
}
