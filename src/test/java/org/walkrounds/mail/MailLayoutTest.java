package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.walkrounds.mail.Letter.Action;
import org.walkrounds.mail.Letter.Items;
import org.walkrounds.mail.Letter.Link;
import org.walkrounds.mail.Letter.Note;
import org.walkrounds.mail.Letter.Paragraph;
import org.walkrounds.mail.Letter.Quote;
import org.walkrounds.mail.Letter.When;

class MailLayoutTest {

    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;</td></table>[[${7*7}]]";

    private final MailLayout layout = new MailLayout();

    @Test
    void text_says_the_same_as_html() {
        Written written = layout.write(SampleLetter.whole());

        Document html = Jsoup.parse(written.html());
        html.select("div[style*=display:none]").remove();
        assertThat(words(written.text().replaceAll("https://\\S+", "")))
                .hasSizeGreaterThan(80)
                .isEqualTo(words(html.body().text()));
        html.select("a").forEach(link -> assertThat(written.text().lines()).contains(link.attr("href")));
    }

    @Test
    void lines_of_text_fit_72_columns_unless_they_are_an_address() {
        String text = layout.write(SampleLetter.whole()).text();

        assertThat(text.lines().filter(line -> !line.startsWith("https://")))
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(PlainLetter.COLUMNS));
        assertThat(text)
                .contains("> Bring your questions.\n> None is too small.\n– Ana Torres")
                .contains("\n-- \nThe");
    }

    @Test
    void whatever_people_type_is_shown_as_text() {
        URI address = URI.create("https://example.org/?q=%22%3E%3Cscript%3E&x='");
        Written written = layout.write(new Letter(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(
                        new Paragraph(HOSTILE),
                        new When(HOSTILE, HOSTILE, HOSTILE, HOSTILE),
                        new Action(HOSTILE, address),
                        new Note(HOSTILE),
                        new Quote(HOSTILE, HOSTILE),
                        new Items(List.of(HOSTILE)),
                        new Link(HOSTILE, HOSTILE, address)),
                HOSTILE));

        Document html = Jsoup.parse(written.html());
        assertThat(html.select("script, img, iframe, object, [onerror]")).isEmpty();
        assertThat(html.select("body > table")).hasSize(1);
        assertThat(html.body().text().split("alert\\(1\\)</script>", -1))
                .as("nineteen places, and what surrounds them")
                .hasSize(20);
        assertThat(html.body().text()).contains("[[${7*7}]]").doesNotContain("49");
        assertThat(html.select("a"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(link.attr("href")).isEqualTo(address.toString()));
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        String html = layout.write(SampleLetter.whole()).html();

        assertThat(Jsoup.parse(html).select("img, link, script, iframe, [background], [src]"))
                .isEmpty();
        assertThat(html).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void line_breaks_stay_and_what_mail_cannot_carry_is_replaced() {
        Written written = layout.write(SampleLetter.with(new Paragraph("One\r\ntwo\0three\u2028four\uD800")));

        assertThat(written.html()).contains("One<br>two three four\uFFFD");
        assertThat(written.text()).contains("One\ntwo three four\uFFFD");
    }

    @Test
    void links_lead_to_the_web_or_to_mail_only() {
        assertThatThrownBy(() -> new Action("Click", URI.create("javascript:alert(1)")))
                .isInstanceOf(UnsendableMailException.class);
        assertThatThrownBy(() -> new Link("", "Click", URI.create("data:text/html,x")))
                .isInstanceOf(UnsendableMailException.class);
        assertThat(new Link("", "Write", URI.create("mailto:faculty@example.org")).kind())
                .isEqualTo("link");
    }

    @Test
    void a_letter_without_the_optional_words_leaves_no_gaps() {
        Written written = layout.write(new Letter(
                "", "", "", "Title", List.of(new When("10", "Dec 2026", "Thursday", ""), new Quote("Yes.", "")), ""));

        assertThat(Jsoup.parse(written.html()).select("body > div, br + span:empty, p:empty"))
                .isEmpty();
        assertThat(written.text()).doesNotContain("\n\n\n").contains("10 Dec 2026\nThursday\n\n> Yes.\n\n--");
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
