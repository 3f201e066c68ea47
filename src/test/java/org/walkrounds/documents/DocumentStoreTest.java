package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.Revision.State;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class DocumentStoreTest {

    private static final String KIND = "program";
    private static final Instant NOW = Instant.parse("2026-12-10T19:00:00.123456Z");

    private final List<Object> events = new ArrayList<>();
    private final DocumentStore store;

    DocumentStoreTest(Database database) {
        DataSource source = database.create();
        store = Stores.on(source, events::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void new_house_has_neither_draft_nor_published_document() {
        assertThat(store.draft(KIND)).isEmpty();
        assertThat(store.published(KIND)).isEmpty();
        assertThat(store.history(KIND)).isEmpty();
    }

    @Test
    void saved_draft_is_there_and_visitors_see_nothing_of_it() {
        Revision draft = store.saveDraft(KIND, "{\"a\":“1”}", "ann", 0);

        assertThat(draft.number()).isEqualTo(1);
        assertThat(store.draft(KIND)).contains(new Revision.Content(draft, "{\"a\":“1”}"));
        assertThat(store.published(KIND)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void long_document_comes_back_unchanged() {
        String json = "ä€😀".repeat(300_000);

        store.saveDraft(KIND, json, "ann", 0);

        assertThat(store.draft(KIND).orElseThrow().json()).isEqualTo(json);
    }

    @Test
    void save_over_a_newer_draft_is_refused_and_both_are_kept() {
        store.saveDraft(KIND, "first", "ann", 0);
        store.saveDraft(KIND, "of ann", "ann", 1);

        StaleDraftException refused =
                catchThrowableOfType(StaleDraftException.class, () -> store.saveDraft(KIND, "of ben", "ben", 1));

        assertThat(refused).hasMessageContaining("ann saved a newer version");
        assertThat(refused.newest().number()).isEqualTo(2);
        assertThat(store.draft(KIND).orElseThrow().json()).isEqualTo("of ann");
        assertThat(store.revision(KIND, 1).orElseThrow().json()).isEqualTo("first");
    }

    @Test
    void of_saves_at_the_same_time_one_wins_and_the_others_are_told() throws Exception {
        int authors = 4;
        CyclicBarrier start = new CyclicBarrier(authors);
        Callable<Boolean> save = () -> {
            start.await();
            try {
                store.saveDraft(KIND, "{}", Thread.currentThread().getName(), 0);
                return true;
            } catch (StaleDraftException e) {
                return false;
            }
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(authors)) {
            List<Future<Boolean>> saves = threads.invokeAll(List.of(save, save, save, save));
            long won = 0;
            for (Future<Boolean> each : saves) {
                won += each.get() ? 1 : 0;
            }

            assertThat(won).isEqualTo(1);
            assertThat(store.history(KIND)).hasSize(1);
        }
    }

    @Test
    void published_draft_is_what_visitors_see_and_is_told_about() {
        store.saveDraft(KIND, "{}", "ann", 0);

        Revision published = store.publish(KIND, 1, "ben", "New call rules");

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.note()).isEqualTo("New call rules");
        assertThat(published.publication()).contains(new Revision.Publication("ben", NOW));
        assertThat(store.published(KIND).orElseThrow().revision()).isEqualTo(published);
        assertThat(store.draft(KIND)).isEmpty();
        assertThat(events).containsExactly(new DocumentPublished(KIND));
    }

    @Test
    void draft_goes_on_from_the_published_revision() {
        store.saveDraft(KIND, "first", "ann", 0);
        store.publish(KIND, 1, "ann", "");
        store.saveDraft(KIND, "second", "ben", 1);

        assertThat(store.published(KIND).orElseThrow().json()).isEqualTo("first");
        assertThat(store.draft(KIND).orElseThrow().json()).isEqualTo("second");

        store.publish(KIND, 2, "ben", "");

        assertThat(store.published(KIND).orElseThrow().json()).isEqualTo("second");
        assertThat(store.history(KIND))
                .extracting(Revision::number, Revision::state)
                .containsExactly(tuple(2, State.PUBLISHED), tuple(1, State.SUPERSEDED));
    }

    @Test
    void draft_that_was_changed_after_the_review_is_not_published() {
        store.saveDraft(KIND, "first", "ann", 0);
        store.publish(KIND, 1, "ann", "");
        store.saveDraft(KIND, "reviewed", "ann", 1);
        store.saveDraft(KIND, "changed", "ben", 2);

        assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> store.publish(KIND, 2, "ann", ""));

        assertThat(store.published(KIND).orElseThrow().json()).isEqualTo("first");
        assertThat(events).hasSize(1);
    }

    @Test
    void old_revision_comes_back_as_a_draft() {
        store.saveDraft(KIND, "first", "ann", 0);
        store.publish(KIND, 1, "ann", "");
        store.saveDraft(KIND, "second", "ann", 1);
        store.publish(KIND, 2, "ann", "");

        Revision restored = store.restore(KIND, 1, "ben", 2);

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.note()).isEqualTo("Restored from revision 1");
        assertThat(store.draft(KIND).orElseThrow().json()).isEqualTo("first");
        assertThat(store.published(KIND).orElseThrow().json()).isEqualTo("second");
    }

    @Test
    void documents_of_another_kind_are_left_alone() {
        store.saveDraft(KIND, "program", "ann", 0);
        store.saveDraft("tour", "tour", "ben", 0);

        store.publish(KIND, 1, "ann", "");

        assertThat(store.draft("tour").orElseThrow().json()).isEqualTo("tour");
        assertThat(store.published("tour")).isEmpty();
    }

    @Test
    void first_document_is_published_once() {
        Revision first = store.publishedOrFirst(KIND, "first", "Walkrounds", "").revision();

        assertThat(first.state()).isEqualTo(State.PUBLISHED);
        assertThat(store.publishedOrFirst(KIND, "other", "Walkrounds", "").json())
                .isEqualTo("first");
        assertThat(store.history(KIND)).hasSize(1);
    }

    @Test
    void drafts_that_nobody_published_are_dropped_in_the_end() {
        store.saveDraft(KIND, "published", "ann", 0);
        store.publish(KIND, 1, "ann", "");
        int last = DocumentStore.KEPT_DRAFTS + 3;
        for (int number = 2; number <= last; number++) {
            store.saveDraft(KIND, "draft", "ann", number - 1);
        }

        assertThat(store.revision(KIND, 1)).isPresent();
        assertThat(store.revision(KIND, 2)).isEmpty();
        assertThat(store.revision(KIND, 3)).isEmpty();
        assertThat(store.revision(KIND, 4)).isPresent();
    }
}
