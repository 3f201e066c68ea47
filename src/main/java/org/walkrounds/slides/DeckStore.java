package org.walkrounds.slides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walkrounds.slides.Deck.State;

/** The decks' rows. What a method leaves behind when it is broken off is sound, so none needs a transaction. */
@Repository
class DeckStore {

    private static final String DECKS =
            "select d.*, (select count(*) from slide_page p where p.deck_key = d.deck_key) as drawn from slide_deck d";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeckStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String key, String session, String name) {
        jdbc.sql("""
                        insert into slide_deck (deck_key, session_slug, name, state, problem, pages, uploaded)
                        values (:key, :session, :name, 'QUEUED', '', 0, :uploaded)""")
                .param("key", key)
                .param("session", session)
                .param("name", name)
                .param("uploaded", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    Optional<Deck> find(String key) {
        return jdbc.sql(DECKS + " where d.deck_key = :key")
                .param("key", key)
                .query(DeckStore::deck)
                .optional();
    }

    /** The decks of a session in the order in which they came. */
    List<Deck> list(String session) {
        return jdbc.sql(DECKS + " where d.session_slug = :session order by d.uploaded, d.deck_key")
                .param("session", session)
                .query(DeckStore::deck)
                .list();
    }

    List<String> keys() {
        return jdbc.sql("select deck_key from slide_deck").query(String.class).list();
    }

    /** The pages that are drawn, in order. */
    List<Slide> slides(String key) {
        return jdbc.sql("select * from slide_page where deck_key = :key order by number")
                .param("key", key)
                .query((row, number) -> new Slide(
                        row.getInt("number"), row.getInt("width"), row.getInt("height"), row.getString("page_text")))
                .list();
    }

    /** The deck whose turn it is, marked as being drawn. */
    Optional<Deck> takeNext() {
        Optional<String> next = jdbc.sql("select deck_key from slide_deck where state = 'QUEUED'"
                        + " order by uploaded, deck_key fetch first 1 rows only")
                .query(String.class)
                .optional();
        return next.filter(key -> move(key, State.QUEUED, State.DRAWING)).flatMap(this::find);
    }

    /** Changes the state if it is the expected one; tells whether it was. */
    boolean move(String key, State from, State to) {
        return jdbc.sql("update slide_deck set state = :to where deck_key = :key and state = :from")
                        .param("key", key)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Puts those back into the queue whose drawing a sudden end has broken off. */
    void requeueDrawing() {
        jdbc.sql("update slide_deck set state = 'QUEUED' where state = 'DRAWING'")
                .update();
    }

    void count(String key, int pages) {
        jdbc.sql("update slide_deck set pages = :pages where deck_key = :key")
                .param("pages", pages)
                .param("key", key)
                .update();
    }

    /** Adds a page that is drawn; one that is there already stays. */
    void add(String key, Slide slide) {
        try {
            jdbc.sql("insert into slide_page (deck_key, number, width, height, page_text)"
                            + " values (:key, :number, :width, :height, :text)")
                    .param("key", key)
                    .param("number", slide.number())
                    .param("width", slide.width())
                    .param("height", slide.height())
                    .param("text", slide.text())
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It has drawn the same page.
        }
    }

    void failed(String key, String problem) {
        jdbc.sql(
                        "update slide_deck set state = 'FAILED', problem = :problem where deck_key = :key and state = 'DRAWING'")
                .param("key", key)
                .param("problem", problem)
                .update();
    }

    void delete(String key) {
        jdbc.sql("delete from slide_deck where deck_key = :key")
                .param("key", key)
                .update();
    }

    private static Deck deck(ResultSet row, int number) throws SQLException {
        return new Deck(
                row.getString("deck_key"),
                row.getString("session_slug"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                row.getString("problem"),
                row.getInt("pages"),
                row.getInt("drawn"));
    }
}
