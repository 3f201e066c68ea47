package org.walkrounds.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.mail.Letter.Action;
import org.walkrounds.mail.Letter.Items;
import org.walkrounds.mail.Letter.Link;
import org.walkrounds.mail.Letter.Note;
import org.walkrounds.mail.Letter.Paragraph;
import org.walkrounds.mail.Letter.Part;
import org.walkrounds.mail.Letter.Quote;
import org.walkrounds.mail.Letter.When;

/** A letter as plain text, in lines short enough for any window; addresses stand whole on lines of their own. */
final class PlainLetter {

    /** As long as a line may be and still be quoted a few times within 80. */
    static final int COLUMNS = 72;

    private PlainLetter() {}

    static String of(Letter letter) {
        List<String> blocks = new ArrayList<>();
        blocks.add(wrapped(("Walkrounds\n" + letter.sender()).strip(), "", ""));
        String title = wrapped(letter.title(), "", "");
        int width = (int) title.lines().mapToLong(String::length).max().orElse(0);
        blocks.add(title + "\n" + "=".repeat(width));
        letter.parts().stream().map(PlainLetter::block).forEach(blocks::add);
        // RFC 3676 §4.3: what follows this line is a signature, which mail programs set apart.
        blocks.add("-- \n" + wrapped((letter.footer() + "\n" + letter.imprint()).strip(), "", ""));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String block(Part part) {
        return switch (part) {
            case Paragraph(String text) -> wrapped(text, "", "");
            case Note(String text) -> wrapped(text, "", "");
            case When when ->
                wrapped((when.day() + " " + when.month() + "\n" + when.first() + "\n" + when.second()).strip(), "", "");
            case Action(String label, URI address) -> wrapped(label, "", "") + ":\n" + address.toASCIIString();
            case Quote(String text, String source) ->
                wrapped(text, "> ", "> ") + (source.isEmpty() ? "" : "\n" + wrapped("– " + source, "", "  "));
            case Items(List<String> items) ->
                String.join(
                        "\n",
                        items.stream().map(item -> wrapped(item, "- ", "  ")).toList());
            case Link(String before, String label, URI address) ->
                wrapped((before + " " + label).strip(), "", "") + ":\n" + address.toASCIIString();
        };
    }

    /**
     * Breaks lines at spaces.
     *
     * @param first what begins the first line
     * @param further what begins all others
     */
    private static String wrapped(String text, String first, String further) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(lines.isEmpty() ? first : further);
            int begun = line.length();
            for (String word : paragraph.strip().split(" +", -1)) {
                if (line.length() > begun && line.length() + 1 + word.length() > COLUMNS) {
                    lines.add(line.toString());
                    line = new StringBuilder(further);
                    begun = line.length();
                }
                line.append(line.length() > begun ? " " : "").append(word);
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }
}
