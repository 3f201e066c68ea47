package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.brochure.BrochureDesign.CoverView;
import org.walkrounds.brochure.BrochureDesign.Entry;
import org.walkrounds.documents.InvalidDocumentException;

/** What coordinators decide is what brochures look like. */
class BrochureDesignTest {

    private final BrochureDesign first = FirstDesign.make();

    @Test
    void the_first_design_reads_back_as_it_was_written() {
        byte[] json = Designs.READER.write(first);

        assertThat(Designs.READER.read(json)).isEqualTo(first);
    }

    @Test
    void chapters_stand_in_the_designs_order_and_new_ones_after_their_neighbor() {
        BrochureDesign design = first.withChapters(List.of(new Entry("c", true), new Entry("a", true)));

        assertThat(design.order(List.of("a", "b", "c"))).containsExactly("c", "a", "b");
    }

    @Test
    void chapters_that_are_gone_leave_no_gap() {
        BrochureDesign design = first.withChapters(List.of(new Entry("gone", true), new Entry("a", true)));

        assertThat(design.order(List.of("a"))).containsExactly("a");
    }

    @Test
    void a_chapter_that_is_left_out_is_neither_printed_nor_offered() {
        BrochureDesign design = first.withChapters(List.of(new Entry("years", false)));
        Brochures brochures = Specimen.brochures(Specimen.sources().with(design));

        assertThat(brochures.chapters()).extracting(ChapterChoice::id).doesNotContain("years");
        assertThat(brochures.chapters(design))
                .filteredOn(chapter -> !chapter.printed())
                .extracting(ChapterChoice::id)
                .containsExactly("years");
        assertThatExceptionOfType(UnusableRequestException.class)
                .isThrownBy(() -> brochures.render(Specimen.of("years")));
    }

    @Test
    void a_preview_shows_a_design_that_is_not_published() {
        Brochures brochures = Specimen.brochures();
        BrochureDesign design = first.withCover(CoverView.NONE);

        Brochure preview = brochures.preview(design, Specimen.of("nursing"));

        assertThat(PageBoxes.of(preview)).noneMatch(PageBoxes.Box::isPicture);
        assertThat(PageBoxes.of(brochures.render(Specimen.of("nursing")))).anyMatch(PageBoxes.Box::isPicture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amber", "#F0AE3C", "#fff", "#f0ae3c;}"})
    void only_a_color_is_a_color(String accent) {
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> first.withAccent(accent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#f0ae3c", "#ffffff", "#ffff00", "#0000ff", "#000000"})
    void words_in_any_color_can_be_read(String hex) {
        Accent accent = Accent.of(hex);

        assertThat(Accent.contrastWithWhite(accent.deep())).isGreaterThanOrEqualTo(4.5);
        double area = Accent.contrastWithWhite(accent.color());
        double ink = Accent.contrastWithWhite(accent.ink());
        assertThat(Math.max(area, ink) / Math.min(area, ink)).isGreaterThanOrEqualTo(4.5);
    }
}
