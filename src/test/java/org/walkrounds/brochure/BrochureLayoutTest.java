package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.program.Block;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Qualifier;
import org.walkrounds.program.Section;
import org.walkrounds.program.Stage;
import org.walkrounds.session.InfoSession;

/** Whatever the program says, its words stay on the paper and none is lost. */
class BrochureLayoutTest {

    private static final double EDGE = 0.6 * 72;

    private final ProgramDocument program = Specimen.program();

    @ParameterizedTest
    @EnumSource(Paper.class)
    void the_demo_stands_well_on_its_pages(Paper paper) {
        Brochure brochure = Specimen.brochures().render(request("W".repeat(80), paper));

        assertThat(faults(brochure)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void the_longest_name_stands_whole_on_the_cover(Paper paper) {
        String name = "W".repeat(BrochureRequest.LONGEST_NAME);

        Brochure brochure = Specimen.brochures().render(request(name, paper));

        assertThat(words(brochure, 1).replaceAll("\\s", "")).contains("Preparedfor" + name, "November2026");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void long_words_long_lists_and_large_figures_stand_well(Paper paper) {
        Brochure brochure = Specimen.brochures(extreme()).render(BrochureRequest.everything(paper));

        assertThat(faults(brochure)).isEmpty();
        assertThat(Specimen.text(brochure)).contains("Item number 1 ", "Item number 200 ");
    }

    @Test
    void two_hundred_rotations_all_have_their_line() {
        List<String> rotations = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> "Rotation " + number + " of two hundred")
                .toList();
        Stage long200 = new Stage("long", 1, 6, "", "Everything", "All of it:", rotations, "The end");

        Brochure brochure = Specimen.brochures(withStages(List.of(long200))).render(Specimen.of("years"));

        assertThat(faults(brochure)).isEmpty();
        assertThat(Specimen.text(brochure)).contains(rotations);
    }

    @Test
    void forty_sessions_all_have_their_row() {
        Sources many = Specimen.with(IntStream.rangeClosed(1, 40)
                .mapToObj(
                        week -> Specimen.session(week, "A long title that says all there is to say about week " + week))
                .toList());

        Brochure brochure = Specimen.brochures(many).render(Specimen.of("sessions"));

        assertThat(faults(brochure)).isEmpty();
        assertThat(flowing(brochure)).contains("about week 1 ", "about week 40 ");
    }

    @Test
    void without_sessions_it_says_where_they_will_be() {
        Brochure brochure =
                Specimen.brochures(Specimen.with(List.<InfoSession>of())).render(Specimen.of("sessions"));

        assertThat(faults(brochure)).isEmpty();
        assertThat(flowing(brochure)).contains("No session has a date yet.", "openhouse.example/sessions");
    }

    @Test
    void without_pictures_every_word_is_still_there() {
        Brochure brochure = Specimen.brochures(Specimen.withoutPictures()).render(request("A reader", Paper.LETTER));

        assertThat(faults(brochure)).isEmpty();
        assertThat(PageBoxes.of(brochure)).noneMatch(PageBoxes.Box::isPicture);
        assertThat(flowing(brochure)).contains("The rooms you work in", "fluoroscopy procedure suites");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë \uD83E\uDE7B Lind",
                "\u202EMaya\u202C Lind",
                "\u05E0\u05D5\u05E2\u05D4 \u05DB\u05D4\u05DF",
                "X"
            })
    void names_of_all_kinds_stand_well_on_the_cover(String name) {
        Brochure brochure = Specimen.brochures().render(request(name, Paper.A4));

        assertThat(faults(brochure)).isEmpty();
    }

    private static BrochureRequest request(String name, Paper paper) {
        return new BrochureRequest(List.of(), name, paper, BrochureRequest.BOSTON);
    }

    private ProgramDocument withStages(List<Stage> stages) {
        return new ProgramDocument(
                program.schema(),
                program.program(),
                program.hospital(),
                program.shortName(),
                program.summary(),
                program.headline(),
                program.lead(),
                program.home(),
                program.facts(),
                program.people(),
                stages,
                program.pathways(),
                program.sections(),
                program.resourcesLead(),
                program.resources());
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

    private static String flowing(Brochure brochure) {
        return Specimen.text(brochure).replaceAll("\\s+", " ");
    }

    private static String words(Brochure brochure, int page) {
        return PageBoxes.of(brochure).stream()
                .filter(box -> box.page() == page)
                .map(PageBoxes.Box::what)
                .collect(Collectors.joining(" "));
    }

    /** Words that stand nearer to an edge than the layout allows or on something else, pictures beyond the paper. */
    private static List<String> faults(Brochure brochure) {
        List<PageBoxes.Box> boxes = PageBoxes.of(brochure);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            PageBoxes.Box box = boxes.get(i);
            if (!inside(box, box.isPicture() ? -1 : EDGE)) {
                faults.add(box + " leaves its page");
            }
            for (PageBoxes.Box other : boxes.subList(i + 1, boxes.size())) {
                if (box.overlaps(other)) {
                    faults.add(box + " stands on " + other);
                }
            }
        }
        return faults;
    }

    private static boolean inside(PageBoxes.Box box, double edge) {
        double width = box.paper().getWidth();
        double height = box.paper().getHeight();
        return box.place().getMinX() >= edge
                && box.place().getMaxX() <= width - edge
                && box.place().getMinY() >= edge
                && box.place().getMaxY() <= height - edge / 2;
    }
}
