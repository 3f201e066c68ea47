package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.program.Fact;
import org.walkrounds.program.Home;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Qualifier;

/** A program with as little in it as a program may have. */
public final class SampleProgram {

    private SampleProgram() {}

    public static ProgramDocument withFact(String id) {
        Fact fact = new Fact(id, 9, Qualifier.EXACTLY, "things", "things in all", "", List.of());
        return new ProgramDocument(
                ProgramDocument.SCHEMA,
                "Residency",
                "Hospital",
                "Radiology",
                "A summary.",
                "A headline",
                "A lead.",
                new Home("t", "l", "s", List.of(), "t", "l", "t", "l", "t", "l"),
                List.of(fact),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Resources.",
                List.of());
    }
}
