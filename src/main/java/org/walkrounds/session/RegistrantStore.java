package org.walkrounds.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of those who registered. */
@Repository
class RegistrantStore {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegistrantStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Registrant registrant) {
        jdbc.sql("insert into registrant (id, session_slug, state, name, email, school, training, answers, zone,"
                        + " created_at, confirmed_at) values (:id, :session, :state, :name, :email, :school, :training,"
                        + " :answers, :zone, :created, :confirmed)")
                .param("id", registrant.id())
                .param("session", registrant.session())
                .param("created", SessionStore.time(registrant.created()))
                .params(changing(registrant))
                .update();
    }

    void update(Registrant registrant) {
        jdbc.sql("update registrant set state = :state, name = :name, email = :email, school = :school,"
                        + " training = :training, answers = :answers, zone = :zone, confirmed_at = :confirmed"
                        + " where id = :id")
                .param("id", registrant.id())
                .params(changing(registrant))
                .update();
    }

    private Map<String, Object> changing(Registrant registrant) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", registrant.state().name());
        columns.put("name", registrant.name());
        columns.put("email", registrant.email());
        columns.put("school", registrant.school());
        columns.put("training", registrant.training());
        columns.put("answers", json.writeValueAsString(registrant.answers()));
        columns.put("zone", registrant.zone().getId());
        columns.put("confirmed", registrant.confirmed().map(SessionStore::time).orElse(null));
        return columns;
    }

    Optional<Registrant> find(UUID id) {
        return jdbc.sql("select * from registrant where id = :id")
                .param("id", id)
                .query(this::registrant)
                .optional();
    }

    Optional<Registrant> find(String slug, String email) {
        return jdbc.sql("select * from registrant where session_slug = :slug and email = :email")
                .param("slug", slug)
                .param("email", email)
                .query(this::registrant)
                .optional();
    }

    /** Those of a session in the order in which they confirmed, then those who did not. */
    List<Registrant> of(String slug) {
        return jdbc.sql("select * from registrant where session_slug = :slug and state <> 'ERASED'"
                        + " order by case when confirmed_at is null then 1 else 0 end, confirmed_at, created_at, id")
                .param("slug", slug)
                .query(this::registrant)
                .list();
    }

    List<Registrant> of(String slug, RegistrantState state) {
        return of(slug).stream().filter(one -> one.state() == state).toList();
    }

    Optional<Registrant> firstWaiting(String slug) {
        return jdbc.sql("select * from registrant where session_slug = :slug and state = 'WAITING'"
                        + " order by confirmed_at, id limit 1")
                .param("slug", slug)
                .query(this::registrant)
                .optional();
    }

    Map<RegistrantState, Integer> counts(String slug) {
        Map<RegistrantState, Integer> counts = new EnumMap<>(RegistrantState.class);
        jdbc.sql("select state, count(*) as number from registrant where session_slug = :slug group by state")
                .param("slug", slug)
                .query((row, number) ->
                        counts.put(RegistrantState.valueOf(row.getString("state")), row.getInt("number")))
                .list();
        return counts;
    }

    /** Forgets who never confirmed. */
    int removePendingBefore(Instant time) {
        return jdbc.sql("delete from registrant where state = 'PENDING' and created_at < :time")
                .param("time", SessionStore.time(time))
                .update();
    }

    /** Those whose session ended before a moment and who are still known by name. */
    List<Registrant> endedBefore(Instant time) {
        return jdbc.sql("select registrant.* from registrant join info_session on slug = session_slug"
                        + " where ends_at < :time and registrant.state <> 'ERASED' limit 1000")
                .param("time", SessionStore.time(time))
                .query(this::registrant)
                .list();
    }

    private Registrant registrant(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Registrant(
                row.getObject("id", UUID.class),
                row.getString("session_slug"),
                RegistrantState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("email"),
                row.getString("school"),
                row.getString("training"),
                json.readValue(row.getString("answers"), ANSWERS),
                ZoneId.of(row.getString("zone")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(confirmed).map(OffsetDateTime::toInstant));
    }
}
