package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.documents.Stores;
import org.walkrounds.documents.UnreadableDocumentException;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class ProgramsTest {

    private final FactUsers tour = fact ->
            fact.equals("trauma-level") ? List.of(new FactPlace("the point “Trauma” of the tour", "/tour")) : List.of();
    private final List<Programs> servers = new ArrayList<>();
    private final DocumentStore store;
    private final Programs programs;

    ProgramsTest(Database database) {
        DataSource source = database.create();
        store = Stores.on(
                source, event -> servers.forEach(server -> server.on((DocumentPublished) event)), Clock.systemUTC());
        programs = started();
    }

    @Test
    void new_house_opens_with_the_demo() {
        assertThat(programs.published()).isEqualTo(DemoProgram.read());
        assertThat(programs.draft()).isEqualTo(new Draft<>(programs.published(), 1, false));
        assertThat(programs.history())
                .singleElement()
                .extracting(Revision::author)
                .isEqualTo("Walkrounds");
    }

    @Test
    void house_that_was_changed_opens_as_it_was_left() {
        programs.publish(saved("Six good years").number(), "rae", "New headline");

        assertThat(started().published().headline()).isEqualTo("Six good years");
    }

    @Test
    void visitors_see_a_change_once_it_is_published() {
        Draft<ProgramDocument> draft = saved("Six good years");

        assertThat(programs.draft()).isEqualTo(draft);
        assertThat(programs.published()).isEqualTo(DemoProgram.read());

        programs.publish(draft.number(), "rae", "New headline");

        assertThat(programs.published()).isEqualTo(draft.document());
        assertThat(programs.draft().pending()).isFalse();
    }

    @Test
    void refused_save_leaves_the_published_program_and_the_draft_as_they_were() {
        Draft<ProgramDocument> draft = saved("Six good years");
        String broken = json(draft.document(), "\"headline\":\"Six good years\"", "\"headline\":\"<b>Six</b>\"");

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> programs.read(broken));

        assertThat(refused.problems()).containsExactly(new Problem("headline", "must be plain text without HTML"));
        assertThat(programs.draft()).isEqualTo(draft);
        assertThat(programs.published()).isEqualTo(DemoProgram.read());
    }

    @Test
    void program_that_came_as_json_is_saved() {
        String changed = json(DemoProgram.read(), "\"value\":9,", "\"value\":10,");

        programs.saveDraft(programs.read(changed), "rae", 1);

        assertThat(programs.draft()
                        .document()
                        .fact("fluoroscopy-suites")
                        .orElseThrow()
                        .inWords())
                .isEqualTo("ten");
    }

    @Test
    void fact_that_is_shown_elsewhere_cannot_be_taken_from_visitors() {
        String renamed = json(DemoProgram.read(), "trauma-level", "level-of-trauma-center");
        int number = programs.saveDraft(programs.read(renamed), "rae", 1).number();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> programs.publish(number, "rae", ""))
                .withMessage("facts: the fact “trauma-level” is still shown by the point “Trauma” of the tour");
        assertThat(programs.published()).isEqualTo(DemoProgram.read());
    }

    @Test
    void second_of_two_who_save_is_told() {
        saved("Six good years");

        assertThatExceptionOfType(StaleDraftException.class)
                .isThrownBy(() -> programs.saveDraft(DemoProgram.read(), "kim", 1))
                .withMessageContaining("rae saved a newer version");
    }

    @Test
    void old_revision_comes_back_as_a_draft() {
        Draft<ProgramDocument> second = saved("Six good years");
        programs.publish(second.number(), "rae", "");

        Draft<ProgramDocument> restored = programs.restore(1, "kim", second.number());

        assertThat(restored.document()).isEqualTo(DemoProgram.read());
        assertThat(restored.pending()).isTrue();
        assertThat(programs.published()).isEqualTo(second.document());
    }

    @Test
    void stored_program_of_another_form_is_named_at_the_start() {
        publishForeign();

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(this::started)
                .withMessageContainingAll("published program document", "revision 2", "saved by rae")
                .withMessageContaining("schema: must be 1, the form that this version of Walkrounds reads, not 7");
    }

    @Test
    void running_server_shows_the_last_program_that_it_can_read() {
        publishForeign();

        assertThat(programs.published()).isEqualTo(DemoProgram.read());
    }

    @Test
    void draft_of_another_form_is_not_published() {
        store.saveDraft(Programs.KIND, "{\"schema\":7}", "rae", 1);

        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> programs.publish(2, "kim", ""));

        assertThat(started().published()).isEqualTo(DemoProgram.read());
    }

    private Programs started() {
        Programs started = new Programs(store, DemoProgram::read, () -> Stream.of(tour));
        servers.add(started);
        return started;
    }

    private Draft<ProgramDocument> saved(String headline) {
        return programs.saveDraft(
                programs.read(json(DemoProgram.read(), "{Integrated-years} years in one hospital", headline)),
                "rae",
                1);
    }

    /** As a newer version of the application would, beside this one. */
    private void publishForeign() {
        store.saveDraft(Programs.KIND, "{\"schema\":7}", "rae", 1);
        store.publish(Programs.KIND, 2, "rae", "");
    }

    private static String json(ProgramDocument program, String old, String changed) {
        String json = new String(ProgramJson.READER.write(program), StandardCharsets.UTF_8);
        assertThat(json).contains(old);
        return json.replace(old, changed);
    }
}
