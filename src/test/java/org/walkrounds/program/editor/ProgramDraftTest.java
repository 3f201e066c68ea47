package org.walkrounds.program.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.program.Fact;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.program.PublishedPrograms;

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

        assertThat(Chapter.SECTIONS.moved(program, first, -1)).isEqualTo(program);
        assertThat(Chapter.SECTIONS.moved(program, first, 1).sections().get(1).id())
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

        ProgramDocument again = Chapter.FACTS.replaced(draft.document(), old, Records.with(old, Map.of("value", 12L)));

        assertThat(again).isEqualTo(draft.document());
    }

    private Fact fact(String id) {
        return draft.document().fact(id).orElseThrow();
    }

    private void replace(Fact old, long value) {
        draft.change(program -> Chapter.FACTS.replaced(program, old, Records.with(old, Map.of("value", value))));
    }
}
