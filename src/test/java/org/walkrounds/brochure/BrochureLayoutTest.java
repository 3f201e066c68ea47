package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.walkrounds.program.Block;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Qualifier;
import org.walkrounds.program.Section;

/** Whatever the program says, its words stay on the paper and none is lost. */
class BrochureLayoutTest {

    private static final double EDGE = 0.6 * 72;

    private final ProgramDocument program = Specimen.program();

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_letter_of_the_demo_program_keeps_away_from_the_papers_edge(Paper paper) throws IOException {
        Brochure brochure = Specimen.brochures()
                .render(new BrochureRequest(List.of(), "W".repeat(80), paper, BrochureRequest.BOSTON));

        assertThat(strays(brochure)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void the_longest_name_stands_whole_on_the_cover(Paper paper) throws IOException {
        String name = "W".repeat(BrochureRequest.LONGEST_NAME);

        String cover = cover(Specimen.brochures()
                .render(new BrochureRequest(List.of("nursing"), name, paper, BrochureRequest.BOSTON)));

        assertThat(cover.replaceAll("\\s", "")).contains("Preparedfor" + name, "November2026");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void long_words_long_lists_and_large_figures_keep_away_from_it_too(Paper paper) throws IOException {
        Brochure brochure = Specimen.brochures(extreme()).render(BrochureRequest.everything(paper));

        assertThat(strays(brochure)).isEmpty();
        assertThat(Specimen.text(brochure)).contains("Item number 1 ", "Item number 200 ");
    }

    private ProgramDocument extreme() {
        String word = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3);
        List<String> items = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "Item number " + number + " of a long list")
                .toList();
        List<Fact> facts = new ArrayList<>(program.facts());
        List<String> ids = new ArrayList<>();
        for (int digits = 1; digits <= 13; digits++) {
            String id = "digits-" + digits;
            ids.add(id);
            facts.add(new Fact(id, Long.parseLong("8".repeat(digits)), Qualifier.MORE_THAN, "", word, "", List.of()));
        }
        List<Section> sections = List.of(
                new Section("long", word, word, List.of(new Block.Paragraph(word), new Block.Bullets(items)), ""),
                new Section(
                        "large",
                        "Large",
                        "",
                        List.of(new Block.Figures(ids.subList(0, 6)), new Block.Figures(ids.subList(7, 13))),
                        ""),
                new Section("pair", "Pair", "", List.of(new Block.Figures(ids.subList(8, 10))), ""),
                new Section(
                        "one",
                        "One",
                        "",
                        List.of(new Block.Figures(ids.subList(8, 11).reversed())),
                        ""),
                new Section("years", "Years", "", List.of(new Block.Curriculum()), ""),
                new Section("ways", "Ways", "", Collections.nCopies(3, new Block.Pathways()), ""));
        return Specimen.with(program, facts, sections);
    }

    private static String cover(Brochure brochure) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        try (PDDocument pdf = Specimen.opened(brochure)) {
            return stripper.getText(pdf);
        }
    }

    /** Letters that stand nearer to an edge than the layout allows, with their page. */
    private static List<String> strays(Brochure brochure) throws IOException {
        List<String> strays = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                PDRectangle paper = getCurrentPage().getMediaBox();
                for (TextPosition letter : letters) {
                    if (letter.getX() < EDGE
                            || letter.getX() + letter.getWidth() > paper.getWidth() - EDGE
                            || letter.getY() - letter.getHeight() < EDGE
                            || letter.getY() > paper.getHeight() - EDGE / 2) {
                        strays.add("page " + getCurrentPageNo() + ": " + letter + " of " + text);
                    }
                }
            }
        };
        try (PDDocument pdf = Specimen.opened(brochure)) {
            stripper.writeText(pdf, new StringWriter());
        }
        return strays;
    }
}
