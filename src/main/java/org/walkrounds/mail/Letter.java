package org.walkrounds.mail;

import java.net.URI;
import java.util.List;

/**
 * What a letter says, part by part, without a word of HTML: {@link MailLayout} escapes all of it. Texts may hold what
 * visitors typed; what mail cannot carry is replaced.
 *
 * @param program the program that writes, as in its letterhead
 * @param hospital where it is
 * @param preheader what mail programs show after the subject in their list; empty for nothing
 * @param title the letter's heading
 * @param parts from top to bottom
 * @param footer small print at the end; empty for nothing beyond who sent it
 */
public record Letter(String program, String hospital, String preheader, String title, List<Part> parts, String footer) {

    public Letter {
        program = Lines.clean(program);
        hospital = Lines.clean(hospital);
        preheader = Lines.clean(preheader);
        title = Lines.clean(title);
        parts = List.copyOf(parts);
        footer = Lines.clean(footer);
    }

    /** Who writes, in one line. */
    public String sender() {
        return program + (program.isEmpty() || hospital.isEmpty() ? "" : ", ") + hospital;
    }

    /** By what it was sent, and for whom. */
    public String imprint() {
        return "Sent by Walkrounds" + (sender().isEmpty() ? "." : " for the " + sender() + ".");
    }

    /** One block of a letter. */
    public sealed interface Part {

        /** The block's name in the template. */
        default String kind() {
            return switch (this) {
                case Paragraph p -> "paragraph";
                case When w -> "when";
                case Action a -> "action";
                case Note n -> "note";
                case Quote q -> "quote";
                case Items i -> "items";
                case Link l -> "link";
            };
        }
    }

    /** Text; a line break stays one, an empty line is as much space as one. */
    public record Paragraph(String text) implements Part {

        public Paragraph {
            text = Lines.clean(text);
        }

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /**
     * A date as a figure, with the time beside it.
     *
     * @param day as in {@code 10}
     * @param month as in {@code Dec 2026}
     * @param first the time by the reader's clock, as in {@code Thursday, 6:00 – 7:00 pm (Chicago, CST)}
     * @param second the time by the host's clock; empty where it is the same
     */
    public record When(String day, String month, String first, String second) implements Part {

        public When {
            day = Lines.clean(day);
            month = Lines.clean(month);
            first = Lines.clean(first);
            second = Lines.clean(second);
        }
    }

    /** The one thing to do, as a button. */
    public record Action(String label, URI address) implements Part {

        public Action {
            label = Lines.clean(label);
            Lines.checkAddress("A letter's link", address);
        }
    }

    /** Something small beside the matter. */
    public record Note(String text) implements Part {

        public Note {
            text = Lines.clean(text);
        }

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /**
     * What somebody wrote.
     *
     * @param source who; empty where that is plain
     */
    public record Quote(String text, String source) implements Part {

        public Quote {
            text = Lines.clean(text);
            source = Lines.clean(source);
        }

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** A list, one line each. */
    public record Items(List<String> items) implements Part {

        public Items {
            items = items.stream().map(Lines::clean).toList();
        }
    }

    /**
     * A sentence that ends in a link, as in {@code Cannot come? Give your place back}.
     *
     * @param before what stands before the link; may be empty
     */
    public record Link(String before, String label, URI address) implements Part {

        public Link {
            before = Lines.clean(before);
            label = Lines.clean(label);
            Lines.checkAddress("A letter's link", address);
        }
    }
}
