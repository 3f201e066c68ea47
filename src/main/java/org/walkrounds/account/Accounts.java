package org.walkrounds.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person with a one-time link may do: see what it is for, and set a password with it. */
@Service
@Transactional
class Accounts {

    /** Whom a valid link is for; empty for the very first coordinator, who has no account yet. */
    record Welcome(Optional<Account> account) {}

    private final AccountStore store;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(AccountStore store, OneTimeLinks links, Passwords passwords, Clock clock) {
        this.store = store;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The token of a new link for the first coordinator, voiding a former one; empty once there is an account. */
    Optional<String> firstLink() {
        return store.isEmpty() ? Optional.of(links.issue(null)) : Optional.empty();
    }

    /** What the link is for; empty when it is not, or no longer, valid. */
    Optional<Welcome> open(String token) {
        return links.find(token).flatMap(this::welcome);
    }

    /**
     * Uses the link: sets the name and password of the account it is for. The very first link makes that account, a
     * coordinator's, under {@code email}; other links ignore {@code email}.
     *
     * @throws RejectedInputException when something entered cannot be taken; the link stays valid
     * @throws LinkGoneException when the link is not, or no longer, valid
     */
    Account complete(String token, String email, String displayName, String password) {
        var welcome = open(token).orElseThrow(LinkGoneException::new);
        var address = welcome.account().map(Account::email).orElseGet(() -> new EmailAddress(email));
        var name = Account.checkedDisplayName(displayName);
        Passwords.problem(password, address.value(), name).ifPresent(problem -> {
            throw new RejectedInputException(RejectedInputException.Field.PASSWORD, problem);
        });
        var hash = passwords.hash(password);
        var id = links.claim(token).account().orElseGet(() -> addFirst(address, name));
        store.setPassword(id, name, hash);
        return store.find(id).orElseThrow();
    }

    private Optional<Welcome> welcome(OneTimeLinks.Target target) {
        if (target.account().isEmpty()) {
            return store.isEmpty() ? Optional.of(new Welcome(Optional.empty())) : Optional.empty();
        }
        return target.account()
                .flatMap(store::find)
                .filter(account -> account.disabled().isEmpty())
                .map(account -> new Welcome(Optional.of(account)));
    }

    private UUID addFirst(EmailAddress email, String displayName) {
        if (!store.isEmpty()) {
            throw new LinkGoneException();
        }
        var account = new Account(
                UUID.randomUUID(),
                email,
                displayName,
                Set.of(Role.COORDINATOR),
                UUID.randomUUID(),
                true,
                clock.instant(),
                Optional.empty());
        store.add(account);
        return account.id();
    }
}
