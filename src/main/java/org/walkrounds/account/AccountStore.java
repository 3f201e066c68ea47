package org.walkrounds.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. Keeps no rule beyond what the tables say. */
@Repository
@Transactional
class AccountStore {

    private static final String SELECT = """
            select id, email, display_name, password_hash, stamp, created, disabled from account
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** All accounts by the name that people see. */
    List<Account> all() {
        return jdbc.sql(SELECT + "order by lower(display_name), email")
                .query(this::account)
                .list();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::account).optional();
    }

    Optional<Account> find(EmailAddress email) {
        return jdbc.sql(SELECT + "where email = ?")
                .param(email.value())
                .query(this::account)
                .optional();
    }

    /** The hash of the password that opens the account; empty unless one does. One query in either case. */
    Optional<String> passwordHash(String email) {
        return jdbc.sql("select password_hash from account "
                        + "where email = ? and password_hash is not null and disabled is null")
                .param(email)
                .query(String.class)
                .optional();
    }

    /** Adds the account without a password; throws {@code DuplicateKeyException} when its e-mail address is taken. */
    void add(Account account) {
        jdbc.sql("insert into account (id, email, display_name, stamp, created) values (?, ?, ?, ?, ?)")
                .params(
                        account.id(),
                        account.email().value(),
                        account.displayName(),
                        account.stamp(),
                        account.created().atOffset(ZoneOffset.UTC))
                .update();
        insertRoles(account.id(), account.roles());
    }

    void setRoles(UUID id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = ?").param(id).update();
        insertRoles(id, roles);
    }

    /** Sets password and name; sessions begun before end. */
    void setPassword(UUID id, String displayName, String hash) {
        jdbc.sql("update account set display_name = ?, password_hash = ?, stamp = ? where id = ?")
                .params(displayName, hash, UUID.randomUUID(), id)
                .update();
    }

    /** Puts a stronger hash of the same password in place; sessions go on. */
    void replaceHash(UUID id, String hash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(hash, id)
                .update();
    }

    /** Disables the account as of {@code since}, or enables it; sessions begun before end. */
    void setDisabled(UUID id, @Nullable Instant since) {
        jdbc.sql("update account set disabled = ?, stamp = ? where id = ?")
                .params(since == null ? null : since.atOffset(ZoneOffset.UTC), UUID.randomUUID(), id)
                .update();
    }

    /** Makes everyone else who wants this lock wait for the end of the transaction. */
    void lock() {
        jdbc.sql("select id from account order by id for update")
                .query(UUID.class)
                .list();
    }

    private void insertRoles(UUID id, Set<Role> roles) {
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
    }

    private Account account(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Account(
                id,
                new EmailAddress(row.getString("email")),
                row.getString("display_name"),
                roles(id),
                row.getObject("stamp", UUID.class),
                row.getString("password_hash") == null,
                row.getObject("created", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("disabled", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private Set<Role> roles(UUID id) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from account_role where account_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}
