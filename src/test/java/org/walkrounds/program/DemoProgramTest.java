package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProgramTest {

    private static final Pattern NAMES = Pattern.compile("PGY [1-6]|\\(part 1\\)|360°|COVID-19");
    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("\\{[A-Za-z0-9-]+(:figure)?\\}");

    private final ProgramDocument demo = DemoProgram.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integrated-positions        | three                  | 3
            independent-positions       | two                    | 2
            radiologists                | approximately 120      | 120
            interventional-radiologists | 18                     | 18
            diagnostic-examinations     | more than 890,000      | 890,000
            interventional-procedures   | more than 19,000       | 19,000
            beds                        | more than 900          | 900
            inpatient-admissions        | more than 47,000       | 47,000
            outpatient-visits           | more than 1 million    | 1,000,000
            trauma-level                | one                    | 1
            fluoroscopy-suites          | nine                   | 9
            procedure-ct-rooms          | three                  | 3
            hybrid-operating-rooms      | four                   | 4
            shortest-block              | two                    | 2
            longest-block               | four                   | 4
            diagnostic-years            | three                  | 3
            diagnostic-months           | 36                     | 36
            interventional-years        | two                    | 2
            independent-years           | one                    | 1
            esir-months                 | twelve                 | 12
            esir-procedures             | 500                    | 500
            """)
    void states_every_figure_of_the_description_as_exactly_as_the_description_does(
            String id, String words, String figure) {
        Fact fact = demo.fact(id).orElseThrow();

        assertThat(fact.inWords()).isEqualTo(words);
        assertThat(fact.figure()).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ronald Arellano, MD",
                "Sara Zhao, MD",
                "Accreditation Council",
                "ACGME",
                "dual certification",
                "nearly every organ system",
                "peripheral artery disease",
                "interventional oncology",
                "academic and private practice",
                "next generation of academic radiologists",
                "basic and clinical research",
                "local Boston area",
                "Satellite imaging centers",
                "urgent care",
                "all over the world",
                "first in the country",
                "latest advances",
                "Harvard Medical School",
                "Level 1 trauma center",
                "cancer center",
                "liver, kidney and pancreas transplant",
                "digital subtraction angiography",
                "physiologic monitoring",
                "open and endovascular surgery",
                "conscious sedation",
                "pediatric specialists",
                "critical care",
                "categorical",
                "tailored",
                "two- to four-week blocks",
                "Core Exam",
                "Cardiovascular imaging",
                "Vascular surgery",
                "ward rounds",
                "Electives",
                "Vacation and conferences",
                "IR/DR certificate",
                "Daily and weekly",
                "During PGY 4",
                "ESIR certification",
                "focused year",
                "500 procedures",
                "https://www.sirweb.org/learning-center/ir-residency/esir/",
                "COVID-19",
                "live chat",
                "360° tour",
                "How to apply",
                "Resident life",
                "RadIQ",
                "Mass General Brigham",
                "Charles River Park",
                "Current residents"
            })
    void says_what_the_description_says(String words) {
        List<String> texts = new ArrayList<>();
        Texts.visit(demo, (path, text) -> texts.add(demo.inWords(text)));

        assertThat(texts).anyMatch(text -> text.contains(words));
    }

    @Test
    void writes_no_number_into_a_text_that_could_refer_to_a_fact() {
        List<String> found = new ArrayList<>();

        Texts.visit(demo, (path, text) -> {
            String rest = REFERENCE.matcher(NAMES.matcher(text).replaceAll("")).replaceAll("");
            boolean address = path.endsWith(".id") || path.endsWith("url");
            if (!address && NUMBER.matcher(rest).find()) {
                found.add(path + ": " + text);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void keeps_a_place_with_a_prompt_for_what_the_description_lacks() {
        assertThat(demo.emptySections())
                .extracting(Section::id)
                .containsExactly("responsibility", "conferences", "simulation", "research", "call");
        assertThat(demo.emptySections())
                .allSatisfy(section -> assertThat(section.prompt()).isNotEmpty());
        assertThat(demo.visibleSections()).noneMatch(Section::isEmpty);
    }

    @Test
    void names_nobody_but_the_two_who_lead_the_program() {
        assertThat(demo.people()).extracting(Person::name).containsExactly("Ronald Arellano, MD", "Sara Zhao, MD");
    }

    @Test
    void every_fact_has_words_for_a_panel_in_the_tour() {
        assertThat(demo.facts()).allSatisfy(fact -> assertThat(fact.text()).isNotEmpty());
    }
}
