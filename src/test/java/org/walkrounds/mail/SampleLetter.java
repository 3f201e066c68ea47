package org.walkrounds.mail;

import java.net.URI;
import java.util.List;
import org.walkrounds.mail.Letter.Action;
import org.walkrounds.mail.Letter.Items;
import org.walkrounds.mail.Letter.Link;
import org.walkrounds.mail.Letter.Note;
import org.walkrounds.mail.Letter.Paragraph;
import org.walkrounds.mail.Letter.Part;
import org.walkrounds.mail.Letter.Quote;
import org.walkrounds.mail.Letter.When;

/** Letters for tests. */
final class SampleLetter {

    private SampleLetter() {}

    /** One of everything. */
    static Letter whole() {
        return with(
                new Paragraph("You are coming to Ask the residents: six years, start to finish. The room opens ten"
                        + " minutes early, and you need nothing but a browser."),
                new When("10", "Dec 2026", "Thursday, 6:00 – 7:00 pm (Chicago, CST)", "7:00 – 8:00 pm in Boston (EST)"),
                new Action("Go to the room", URI.create("https://openhouse.example.org/join?t=abc&s=autumn")),
                new Note("The calendar file is attached. This link is yours alone; please do not pass it on."),
                new Quote("Bring your questions.\nNone is too small.", "Ana Torres"),
                new Items(List.of("What a week looks like", "Moving to Boston")),
                new Link(
                        "Cannot come?", "Give your place back", URI.create("https://openhouse.example.org/give-back")));
    }

    static Letter with(Part... parts) {
        return new Letter(
                "Interventional Radiology Integrated Residency",
                "Massachusetts General Hospital",
                "Thursday 10 December, 6:00 pm Chicago, 7:00 pm Boston. Your link is inside.",
                "Your place is saved",
                List.of(parts),
                "The replay appears the next day, with captions.");
    }
}
