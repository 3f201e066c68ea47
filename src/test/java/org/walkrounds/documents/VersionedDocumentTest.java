package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class VersionedDocumentTest {

    private static final String KIND = "sign";

    private final DocumentReader<Sign> reader = new DocumentReader<>(Sign.class, 1, sign -> List.of());
    private final DocumentStore store;
    private final VersionedDocument<Sign> document;

    VersionedDocumentTest(Database database) {
        store = Stores.on(database.create(), event -> {}, Clock.systemUTC());
        document = opened();
    }

    @Test
    void house_keeps_the_document_that_it_has_and_the_first_one_is_made_once() {
        publish("Open");

        VersionedDocument<Sign> afterRestart = new VersionedDocument<>(KIND, store, reader, () -> {
            throw new AssertionError("There is a document already");
        });

        assertThat(afterRestart.published()).isEqualTo(new Sign(1, "Open"));
        assertThat(afterRestart.shown().hash()).isEqualTo(document.shown().hash());
    }

    @Test
    void hash_follows_the_content_and_not_the_number_of_saves() {
        String welcome = document.shown().hash();
        publish("Open");
        String open = document.shown().hash();

        publish("Welcome");

        assertThat(document.shown().hash())
                .isEqualTo(welcome)
                .isNotEqualTo(open)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void published_document_that_cannot_be_read_leaves_the_last_one_shown() {
        store.saveDraft(KIND, "{\"schema\": 2, \"words\": \"From another version\"}", "rae", 1);
        store.publish(KIND, 2, "rae", "");

        document.onPublished(new DocumentPublished(KIND));

        assertThat(document.published()).isEqualTo(new Sign(1, "Welcome"));
        assertThat(document.shown().json()).asString().contains("Welcome");
    }

    @Test
    void document_that_another_version_left_is_named_at_the_start_with_what_is_wrong() {
        store.saveDraft(KIND, "{\"schema\": 1, \"words\": \"Open\", \"color\": \"amber\"}", "rae", 1);
        store.publish(KIND, 2, "rae", "");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(this::opened)
                .withMessageContaining("sign document (revision 2, saved by rae")
                .withMessageContaining("color: is not known here");
    }

    @Test
    void publication_of_another_kind_changes_nothing() {
        store.saveDraft(KIND, json("Open"), "rae", 1);
        store.publish(KIND, 2, "rae", "");

        document.onPublished(new DocumentPublished("program"));
        assertThat(document.published().words()).isEqualTo("Welcome");

        document.onPublished(new DocumentPublished(KIND));
        assertThat(document.published().words()).isEqualTo("Open");
    }

    @Test
    void draft_that_breaks_a_rule_is_not_saved() {
        VersionedDocument<Sign> strict = new VersionedDocument<>(
                KIND,
                store,
                new DocumentReader<>(
                        Sign.class,
                        1,
                        sign -> sign.words().length() < 9
                                ? List.of()
                                : List.of(new Problem("words", "must fit on the door"))),
                () -> new Sign(1, ""));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> strict.saveDraft(new Sign(1, "Come in, please"), "rae", 1))
                .withMessage("words: must fit on the door");

        assertThat(strict.draft().pending()).isFalse();
    }

    @Test
    void version_that_can_no_longer_be_read_is_not_restored_over_the_draft() {
        store.saveDraft(KIND, "{\"schema\": 7}", "rae", 1);
        store.saveDraft(KIND, json("Open"), "rae", 2);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> document.restore(2, "kim", 3))
                .withMessageStartingWith("schema: must be 1");

        assertThat(document.draft()).isEqualTo(new VersionedDocument.Draft<>(new Sign(1, "Open"), 3, true));
    }

    private VersionedDocument<Sign> opened() {
        return new VersionedDocument<>(KIND, store, reader, () -> new Sign(1, "Welcome"));
    }

    private void publish(String words) {
        int base = document.draft().number();
        document.publish(document.saveDraft(new Sign(1, words), "rae", base).number(), "rae", "");
        document.onPublished(new DocumentPublished(KIND));
    }

    private static String json(String words) {
        return "{\"schema\": 1, \"words\": \"" + words + "\"}";
    }

    record Sign(int schema, String words) {}
}
