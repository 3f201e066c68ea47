package org.walkrounds.program;

import java.util.ArrayList;
import java.util.List;

/** The demo with one thing changed, for tests. */
final class Changed {

    private Changed() {}

    static ProgramDocument headline(String headline) {
        return with(headline, DemoProgram.read().facts());
    }

    /** The demo with one fact more, to which nothing in it refers. */
    static ProgramDocument withFact(String id) {
        ProgramDocument demo = DemoProgram.read();
        List<Fact> facts = new ArrayList<>(demo.facts());
        facts.add(new Fact(id, 9, Qualifier.EXACTLY, "", "things in all", "", List.of()));
        return with(demo.headline(), facts);
    }

    private static ProgramDocument with(String headline, List<Fact> facts) {
        ProgramDocument demo = DemoProgram.read();
        return new ProgramDocument(
                demo.schema(),
                demo.program(),
                demo.hospital(),
                demo.shortName(),
                demo.summary(),
                headline,
                demo.lead(),
                demo.home(),
                facts,
                demo.people(),
                demo.stages(),
                demo.pathways(),
                demo.sections(),
                demo.resourcesLead(),
                demo.resources());
    }
}
