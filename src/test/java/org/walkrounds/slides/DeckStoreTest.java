package org.walkrounds.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.slides.Deck.State;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.MovableClock;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class DeckStoreTest {

    private final MovableClock clock = new MovableClock();
    private final DeckStore store;

    DeckStoreTest(Database database) {
        DataSource source = database.create();
        Workroom.addSession(source);
        store = new DeckStore(JdbcClient.create(source), clock);
    }

    @Test
    void decks_are_taken_in_the_order_in_which_they_came() {
        add("b");
        add("a");

        assertThat(store.takeNext()).map(Deck::key).contains("b");
        assertThat(store.takeNext()).map(Deck::key).contains("a");
        assertThat(store.takeNext()).isEmpty();
        assertThat(store.list(Workroom.SESSION)).extracting(Deck::key).containsExactly("b", "a");
        assertThat(store.list("another")).isEmpty();
    }

    @Test
    void drawing_that_a_sudden_end_broke_off_is_queued_again() {
        add("a");
        store.takeNext();

        store.requeueDrawing();

        assertThat(store.find("a")).map(Deck::state).contains(State.QUEUED);
    }

    @Test
    void pages_come_back_in_order_with_their_text_and_once() {
        add("a");
        store.count("a", 2);
        store.add("a", new Slide(2, 4, 3, "Zwei “two” 二"));
        store.add("a", new Slide(1, 4, 3, ""));
        store.add("a", new Slide(1, 8, 6, "again"));

        assertThat(store.slides("a")).containsExactly(new Slide(1, 4, 3, ""), new Slide(2, 4, 3, "Zwei “two” 二"));
        assertThat(store.find("a")).contains(new Deck("a", Workroom.SESSION, "Name", State.QUEUED, "", 2, 2));
    }

    @Test
    void failure_is_noted_while_it_is_drawn_and_not_later() {
        add("a");
        store.failed("a", "not drawn yet");
        store.takeNext();

        store.failed("a", "The PDF is damaged.");

        assertThat(store.find("a")).map(Deck::problem).contains("The PDF is damaged.");
    }

    @Test
    void deck_takes_its_pages_with_it() {
        add("a");
        store.add("a", new Slide(1, 4, 3, ""));

        store.delete("a");

        assertThat(store.keys()).isEmpty();
        assertThat(store.slides("a")).isEmpty();
    }

    private void add(String key) {
        store.add(key, Workroom.SESSION, "Name");
        clock.advance(Duration.ofSeconds(1));
    }
}
