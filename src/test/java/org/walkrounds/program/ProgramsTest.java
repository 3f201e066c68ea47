package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.documents.Stores;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class ProgramsTest {

    private final List<Object> events = new ArrayList<>();
    private final StaticListableBeanFactory users = new StaticListableBeanFactory();
    private final Programs programs;

    ProgramsTest(Database database) {
        programs = new Programs(
                Stores.on(database.create(), this::tell, Clock.systemUTC()), users.getBeanProvider(FactUsers.class));
    }

    @Test
    void new_house_opens_with_the_demo() {
        assertThat(programs.published()).isEqualTo(DemoProgram.read());
        assertThat(programs.draft()).isEqualTo(new Draft<>(DemoProgram.read(), 1, false));
    }

    @Test
    void change_is_seen_once_it_is_published() {
        ProgramDocument changed = Changed.headline("Walk in");

        Draft<ProgramDocument> draft = programs.saveDraft(changed, "rae", 1);

        assertThat(programs.draft()).isEqualTo(draft);
        assertThat(programs.published()).isEqualTo(DemoProgram.read());

        programs.publish(draft.number(), "rae", "New headline");

        assertThat(programs.published()).isEqualTo(changed);
        assertThat(programs.draft().pending()).isFalse();
        assertThat(events).containsExactly(new DocumentPublished("program"));
    }

    @Test
    void draft_that_refers_to_a_fact_that_is_gone_is_not_saved() {
        ProgramDocument broken = Changed.headline("Out of {beds-of-another-house}");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> programs.saveDraft(broken, "rae", 1))
                .withMessageContaining("headline: refers to the fact “beds-of-another-house”");

        assertThat(programs.draft().pending()).isFalse();
    }

    @Test
    void second_of_two_who_save_is_told() {
        programs.saveDraft(Changed.headline("Hers"), "rae", 1);

        assertThatExceptionOfType(StaleDraftException.class)
                .isThrownBy(() -> programs.saveDraft(Changed.headline("His"), "kim", 1))
                .withMessageContaining("rae saved a newer version");
    }

    @Test
    void draft_that_was_changed_after_the_review_is_not_published() {
        programs.saveDraft(Changed.headline("Reviewed"), "rae", 1);
        programs.saveDraft(Changed.headline("Changed"), "kim", 2);

        assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> programs.publish(2, "rae", ""));

        assertThat(programs.published()).isEqualTo(DemoProgram.read());
    }

    @Test
    void fact_that_visitors_see_elsewhere_is_not_taken_away() {
        users.addBean(
                "tour", (FactUsers) id -> id.equals("things") ? List.of("the point “Shelf” of the clinic") : List.of());
        publish(Changed.withFact("things"));
        int draft = programs.saveDraft(DemoProgram.read(), "rae", 2).number();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> programs.publish(draft, "rae", ""))
                .withMessage("facts: the fact “things” is still shown by the point “Shelf” of the clinic");

        assertThat(programs.published().fact("things")).isPresent();
    }

    @Test
    void fact_that_nobody_shows_may_go() {
        publish(Changed.withFact("things"));

        publish(DemoProgram.read());

        assertThat(programs.published().fact("things")).isEmpty();
    }

    @Test
    void every_version_is_kept_and_an_old_one_comes_back_as_a_draft() {
        publish(Changed.headline("Walk in"));

        Draft<ProgramDocument> restored = programs.restore(1, "kim", 2);

        assertThat(restored.document()).isEqualTo(DemoProgram.read());
        assertThat(programs.published().headline()).isEqualTo("Walk in");
        assertThat(programs.history()).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(programs.history()).extracting(Revision::author).containsExactly("kim", "rae", "Walkrounds");
    }

    private void publish(ProgramDocument changed) {
        int base = programs.draft().number();
        programs.publish(programs.saveDraft(changed, "rae", base).number(), "rae", "");
    }

    private void tell(Object event) {
        events.add(event);
        programs.on((DocumentPublished) event);
    }
}
