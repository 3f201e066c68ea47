package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.program.Block;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;

/** What a search, a copy or a screen reader gets out of the file. */
class BrochureTextTest {

    private final ProgramDocument program = Specimen.program();
    private final Brochures brochures = Specimen.brochures(program);

    @Test
    void every_paragraph_of_the_program_reads_letter_for_letter() {
        String text = flowing(Specimen.text(brochures.render(BrochureRequest.everything(Paper.LETTER))));

        assertThat(paragraphs())
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(text).contains(flowing(program.inWords(paragraph))));
    }

    @Test
    void letters_that_like_to_join_stay_single_letters() {
        Section section = new Section(
                "ligatures",
                "Office after office",
                "",
                List.of(new Block.Paragraph("fluoroscopy, first, efficient, fjord, baffle, after, Thursday")),
                "");

        String text = Specimen.text(Specimen.brochures(with(section)).render(Specimen.of("ligatures")));

        assertThat(text)
                .contains("Office after office")
                .contains("fluoroscopy, first, efficient, fjord, baffle, after, Thursday");
    }

    @Test
    void figures_stand_with_their_label_and_their_plus() {
        String text = flowing(Specimen.text(brochures.render(Specimen.of("figures"))));

        assertThat(text)
                .contains("890,000+ diagnostic examinations a year")
                .contains("18 interventional radiologists on the faculty");
    }

    @Test
    void the_recipient_stands_on_the_cover() {
        String text = flowing(Specimen.text(brochures.render(Specimen.named("Zoë Nguyễn-Łukasiewicz"))));

        assertThat(text).contains("Prepared for Zoë Nguyễn-Łukasiewicz");
    }

    @Test
    void only_the_chosen_sections_are_printed_in_the_designs_order() {
        String text = Specimen.text(brochures.render(Specimen.of("years", "specialty")));

        assertThat(text)
                .containsSubsequence("A specialty of its own", "Year by year", "About this brochure")
                .doesNotContain("What passes through these doors")
                .doesNotContain("The Clubs at Charles River Park");
    }

    @Test
    void sections_that_say_nothing_yet_are_not_printed() {
        String text = Specimen.text(brochures.render(BrochureRequest.everything(Paper.A4)));

        List<Section> empty =
                program.sections().stream().filter(Section::isEmpty).toList();
        assertThat(empty).isNotEmpty();
        assertThat(text).doesNotContain("How responsibility grows");
        assertThat(flowing(text))
                .doesNotContain(empty.stream().map(Section::prompt).toList());
    }

    @Test
    void a_changed_fact_is_in_the_next_brochure() {
        var facts = program.facts().stream()
                .map(fact -> fact.id().equals("fluoroscopy-suites")
                        ? new Fact(
                                fact.id(), 11, fact.qualifier(), fact.unit(), fact.label(), fact.text(), fact.related())
                        : fact)
                .toList();

        String text = flowing(Specimen.text(
                Specimen.brochures(with(facts, program.sections())).render(Specimen.of("facilities"))));

        assertThat(text)
                .contains("There are eleven fluoroscopy procedure suites")
                .contains("11 fluoroscopy");
    }

    private List<String> paragraphs() {
        return program.visibleSections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private ProgramDocument with(Section section) {
        return with(program.facts(), List.of(section));
    }

    private ProgramDocument with(List<Fact> facts, List<Section> sections) {
        return Specimen.with(program, facts, sections);
    }

    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
