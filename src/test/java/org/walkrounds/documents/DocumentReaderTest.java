package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private final DocumentReader<Menu> reader = new DocumentReader<>(Menu.class, 2, Menu::problems);

    @Test
    void reads_what_it_wrote() {
        Menu menu = new Menu(2, "Lunch", List.of(new Dish("Soup", 1, 2.5)));

        assertThat(reader.read(reader.write(menu))).isEqualTo(menu);
    }

    @Test
    void names_an_unknown_key_and_those_that_are_known() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[{'name':'Soup','count':1,'price':2,'prize':3}]}")
                .containsExactly(new Problem("dishes[0].prize", "is not known here; known are name, count, price"));
    }

    @Test
    void refuses_null_for_a_number_and_for_anything_else() {
        assertProblems("{'schema':2,'title':null,'dishes':[null,{'name':'Soup','count':null,'price':2}]}")
                .extracting(Problem::path)
                .containsExactly("title", "dishes[0]", "dishes[1].count");
    }

    @Test
    void refuses_a_missing_number() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[{'name':'Soup'}]}")
                .containsExactly(
                        new Problem("dishes[0].count", "is missing"), new Problem("dishes[0].price", "is missing"));
    }

    @Test
    void refuses_values_of_another_kind_rather_than_bending_them() {
        assertProblems("{'schema':2,'title':5,'dishes':{'name':'Soup'}}")
                .extracting(Problem::toString)
                .containsExactly(
                        "title: must be a text in quotes, not 5", "dishes: must be a list: [ … ], not an object");
        assertProblems("{'schema':2,'title':'Lunch','dishes':[{'name':'Soup','count':1.5,'price':'2'},7]}")
                .extracting(Problem::path)
                .containsExactly("dishes[0].count", "dishes[0].price", "dishes[1]");
        assertProblems("{'schema':2,'title':'Lunch','dishes':[{'name':'Soup','count':99999999999,'price':1e999}]}")
                .extracting(Problem::path)
                .containsExactly("dishes[0].count", "dishes[0].price");
    }

    @Test
    void names_a_key_that_stands_twice() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[{'name':'Soup','name':'Stew','count':1,'price':2}]}")
                .containsExactly(new Problem("dishes[0].name", "stands twice; keep one of them"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'schema':1}", "{'schema':'2'}", "{'schema':99999999999999999999}", "{}", "{'schema':null}"})
    void speaks_of_the_form_alone_where_it_is_another_one(String json) {
        assertProblems(json).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("schema");
            assertThat(problem.message()).startsWith("must be 2, the form that this version of Walkrounds reads, not ");
        });
    }

    @Test
    void speaks_of_rules_across_the_document_once_its_parts_are_sound() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[]}")
                .containsExactly(new Problem("dishes", "must not be empty at noon"));
    }

    @Test
    void refuses_what_follows_after_the_end() {
        assertProblems("{'schema':2,'title':'Lunch'} trailing")
                .extracting(Problem::message)
                .allMatch(message -> message.contains("after the end") || message.contains("not JSON"));
        assertProblems("{'schema':2,'title':'Lunch'} {}")
                .containsExactly(new Problem("", "Something follows after the end of the document"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[]", "5", "'text'", "{", "{'schema':2,", "<html>", "{'schema':2,'title':NaN}", "null"})
    void says_in_words_for_people_that_something_is_no_document(String json) {
        assertProblems(json)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("The document ")
                        .doesNotContain("tools.jackson", "Source", "java."));
    }

    @Test
    void says_in_which_line_a_slip_of_the_pen_is() {
        assertProblems("{'schema':2,\n'title' 'Lunch'}")
                .extracting(Problem::message)
                .containsExactly("The document is not JSON from line 2, column 9");
    }

    @Test
    void refuses_a_document_of_ten_megabytes_before_reading_it() {
        assertProblems("{'schema':2,'title':'" + "a".repeat(10_000_000) + "'}")
                .containsExactly(new Problem("", "The document is larger than 2 MB, the most that is read"));
    }

    @Test
    void refuses_a_document_that_is_nested_without_end() {
        assertProblems("{'schema':2,'dishes':" + "[".repeat(100_000)).hasSize(1);
    }

    @Test
    void refuses_a_number_without_end() {
        assertProblems("{'schema':2,'title':" + "9".repeat(1_000_000) + "}").hasSize(1);
    }

    @Test
    void tells_at_most_a_hundred_problems() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[0" + ",0".repeat(500_000) + "]}")
                .hasSize(100);
    }

    @Test
    void shows_strange_keys_harmlessly() {
        assertProblems("{'schema':2,'title':'Lunch','dishes':[],'a b\\u0007" + "c".repeat(100) + "':1}")
                .extracting(Problem::path)
                .containsExactly("[\"a b?" + "c".repeat(56) + "…\"]");
    }

    private ListAssert<Problem> assertProblems(String json) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(bytes))
                .problems());
    }

    record Menu(int schema, String title, List<Dish> dishes) {

        Menu {
            Checks checks = new Checks();
            title = checks.text("title", title);
            checks.done();
        }

        List<Problem> problems() {
            return dishes.isEmpty() ? List.of(new Problem("dishes", "must not be empty at noon")) : List.of();
        }
    }

    record Dish(String name, int count, double price) {}
}
