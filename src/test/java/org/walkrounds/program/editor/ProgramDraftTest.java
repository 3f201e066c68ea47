package org.walkrounds.program.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.program.Fact;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.Person;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.program.PublishedPrograms;
import org.walkrounds.program.Stage;

class ProgramDraftTest {

    private final Programs programs = PublishedPrograms.demo();
    private final ProgramDraft draft = new ProgramDraft(programs, "rae");

    @Test
    void changed_figure_is_told_with_its_old_and_new_words_and_published_only_on_demand() {
        Fact old = fact("fluoroscopy-suites");

        replace(old, 11);

        assertThat(draft.changes()).containsExactly("Fact “%s”: eleven, until now nine.".formatted(old.label()));
        assertThat(programs.published().fact(old.id())).contains(old);
    }

    @Test
    void fact_that_is_still_used_cannot_be_removed_and_its_places_are_known() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> draft.change(program -> Chapter.FACTS.removed(program, "fluoroscopy-suites")));

        assertThat(draft.document().fact("fluoroscopy-suites")).isPresent();
        assertThat(draft.placesOf("fluoroscopy-suites"))
                .extracting(FactPlace::address)
                .anyMatch(address -> address.startsWith("/program"));
    }

    @Test
    void new_element_has_an_id_of_its_name_that_no_other_has() {
        Record first = Chapter.FACTS.fresh(draft.document(), "Café beds");
        draft.change(program -> Chapter.FACTS.added(program, first));

        Record second = Chapter.FACTS.fresh(draft.document(), "Café beds");

        assertThat(List.of(Chapter.id(first), Chapter.id(second))).containsExactly("cafe-beds", "cafe-beds-2");
    }

    @Test
    void element_moves_within_its_list_and_no_further() {
        ProgramDocument program = draft.document();
        String first = program.sections().getFirst().id();

        assertThat(Chapter.SECTIONS.movedUp(program, first)).isEqualTo(program);
        assertThat(Chapter.SECTIONS.movedDown(program, first).sections().get(1).id())
                .isEqualTo(first);
    }

    @Test
    void record_refuses_a_value_by_its_own_rules() {
        Record resource = Chapter.RESOURCES.fresh(draft.document(), "Handbook");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Records.with(resource, Map.of("url", "javascript:alert(1)")))
                .withMessageContaining("url");
    }

    @Test
    void change_of_a_part_that_is_no_longer_as_it_was_changes_nothing() {
        Fact old = fact("fluoroscopy-suites");
        replace(old, 11);

        assertThatExceptionOfType(PartChangedException.class).isThrownBy(() -> replace(old, 12));

        assertThat(fact("fluoroscopy-suites").value()).isEqualTo(11);
    }

    @Test
    void saving_the_document_as_json_over_a_newer_draft_leaves_the_other_editors_words() {
        ProgramDocument shown = draft.document();
        ProgramDocument typed = Records.with(shown, Map.of("headline", "Mine"));
        ProgramDraft theirs = new ProgramDraft(programs, "kim");
        theirs.change(program -> Records.with(program, Map.of("lead", "Theirs")));
        UnaryOperator<ProgramDocument> saving = JsonPanel.replacing(shown, typed);

        assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> draft.change(saving));
        assertThatExceptionOfType(PartChangedException.class).isThrownBy(() -> draft.rebase(saving));

        assertThat(programs.draft().document()).isEqualTo(theirs.document());
    }

    @Test
    void element_added_over_a_newer_draft_has_an_id_that_is_free_there() {
        UnaryOperator<ProgramDocument> adding =
                program -> Chapter.PEOPLE.added(program, Chapter.PEOPLE.fresh(program, "Sam Ode"));
        new ProgramDraft(programs, "kim").change(adding);

        assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> draft.change(adding));
        draft.rebase(adding);

        assertThat(draft.document().people()).extracting(Person::id).endsWith("sam-ode", "sam-ode-2");
    }

    @Test
    void stages_that_change_places_keep_their_length_and_the_years_follow() {
        Stage first = draft.document().stages().get(0);
        Stage second = draft.document().stages().get(1);

        draft.change(program -> Chapter.STAGES.movedDown(program, first.id()));

        List<Stage> stages = draft.document().stages();
        assertThat(stages).extracting(Stage::id).startsWith(second.id(), first.id());
        assertThat(stages.get(0).fromYear()).isEqualTo(first.fromYear());
        assertThat(stages.get(1).toYear()).isEqualTo(second.toYear());
        draft.change(program -> Chapter.STAGES.movedUp(program, first.id()));
        assertThat(draft.document().stages()).startsWith(first, second);
    }

    @Test
    void stage_after_the_last_year_is_refused_with_what_to_do() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 9; i++) {
                        draft.change(
                                program -> Chapter.STAGES.added(program, Chapter.STAGES.fresh(program, "Fellowship")));
                    }
                })
                .withMessageContaining("shorten the last stage first");
    }

    private Fact fact(String id) {
        return draft.document().fact(id).orElseThrow();
    }

    private void replace(Fact old, long value) {
        draft.change(program -> Chapter.FACTS.replaced(program, old, Records.with(old, Map.of("value", value))));
    }
}
