package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ProgramRulesTest {

    private final ObjectNode program =
            (ObjectNode) JsonMapper.shared().readTree(ProgramJson.READER.write(DemoProgram.read()));

    @Test
    void names_the_place_of_html_in_a_text() {
        object("/sections/0/blocks/0").put("text", "Interventional <b>radiology</b>");

        assertProblems().containsExactly(new Problem("sections[0].blocks[0].text", "must be plain text without HTML"));
    }

    @Test
    void names_the_place_and_the_id_of_a_missing_fact_wherever_it_is_referred_to() {
        object("/sections/0/blocks/0").put("text", "We have {ct-rooms} rooms");
        object("/pathways/0").put("positions", "places");
        array("/home/figures").set(1, "suites");
        array("/facts/2/related").set(1, "weeks");

        assertProblems()
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "sections[0].blocks[0].text",
                        "pathways[0].positions",
                        "home.figures[1]",
                        "facts[2].related[1]");
        assertProblems().anySatisfy(problem -> assertThat(problem.message()).contains("“ct-rooms”"));
    }

    @Test
    void names_the_place_of_an_unknown_person() {
        array("/sections/13/blocks/0/people").set(1, "somebody-else");

        assertProblems().singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("sections[13].blocks[0].people[1]");
            assertThat(problem.message()).contains("“somebody-else”");
        });
    }

    @Test
    void refuses_an_id_that_stands_twice_in_any_list() {
        for (String list : new String[] {"facts", "people", "stages", "pathways", "sections", "resources"}) {
            object("/" + list + "/1")
                    .put("id", object("/" + list + "/0").get("id").stringValue());
        }

        assertProblems()
                .extracting(Problem::path)
                .contains(
                        "facts[1].id",
                        "people[1].id",
                        "stages[1].id",
                        "pathways[1].id",
                        "sections[1].id",
                        "resources[1].id");
    }

    @Test
    void refuses_stages_whose_years_do_not_follow_each_other() {
        object("/stages/1").put("fromYear", 1);

        assertProblems().extracting(Problem::path).containsExactly("stages[1].fromYear");
    }

    @Test
    void refuses_more_than_six_figures_side_by_side() {
        ArrayNode figures = array("/sections/2/blocks/3/facts");
        figures.add("beds").add("trauma-level").add("esir-months");

        assertProblems().containsExactly(new Problem("sections[2].blocks[3].facts", "must name one to six facts"));
    }

    @Test
    void refuses_a_brace_that_begins_no_reference() {
        object("/sections/0/blocks/0").put("text", "We have {beds beds");

        assertProblems().extracting(Problem::path).containsExactly("sections[0].blocks[0].text");
    }

    @Test
    void refuses_addresses_that_could_lead_astray() {
        object("/resources/0").put("url", "javascript:alert(1)");
        object("/resources/1").put("url", "//elsewhere.example");
        object("/resources/2").put("url", "http://plain.example");

        assertProblems()
                .extracting(Problem::path)
                .containsExactly("resources[0].url", "resources[1].url", "resources[2].url");
    }

    @Test
    void tells_of_everything_that_is_wrong_at_once() {
        object("/facts/0")
                .put("value", "three")
                .put("label", "<i>positions</i>")
                .put("colour", "amber");
        object("/facts/1").remove("value");
        object("/home").remove("title");
        object("/stages/0").put("fromYear", 9);
        object("/sections/2/blocks/0").put("type", "poem");

        assertProblems()
                .extracting(Problem::toString)
                .containsExactly(
                        "home.title: is missing or empty",
                        "facts[0].value: must be a whole number without quotes, not \"three\"",
                        "facts[0].colour: is not known here; known are id, value, qualifier, unit, label, text, related",
                        "facts[0].label: must be plain text without HTML",
                        "facts[1].value: is missing",
                        "stages[0].fromYear: must be a postgraduate year from 1 to 8",
                        "stages[0].toYear: must be from fromYear to 8",
                        "sections[2].blocks[0].type: must be \"paragraph\" or \"bullets\" or \"figures\" or \"people\""
                                + " or \"curriculum\" or \"pathways\" or \"scene\" or \"link\", not \"poem\"");
    }

    @Test
    void accepts_the_document_that_it_wrote() {
        byte[] written = ProgramJson.READER.write(DemoProgram.read());

        ProgramDocument read = ProgramJson.READER.read(written);

        assertThat(read).isEqualTo(DemoProgram.read());
        assertThat(ProgramJson.READER.write(read)).isEqualTo(written);
    }

    private ListAssert<Problem> assertProblems() {
        byte[] json = program.toString().getBytes(StandardCharsets.UTF_8);
        return assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> ProgramJson.READER.read(json))
                .problems());
    }

    private ObjectNode object(String pointer) {
        return (ObjectNode) program.at(pointer);
    }

    private ArrayNode array(String pointer) {
        return (ArrayNode) program.at(pointer);
    }
}
