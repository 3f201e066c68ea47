package org.walkrounds.program;

import java.time.Clock;
import org.walkrounds.documents.Stores;
import org.walkrounds.testing.Database;

/** Programs for tests of what reads them, in a database of their own. */
public final class PublishedPrograms {

    private PublishedPrograms() {}

    /** The program that a new house opens with. */
    public static Programs demo() {
        return of(DemoProgram.read());
    }

    public static Programs of(ProgramDocument published) {
        return new Programs(Stores.on(Database.H2.create(), event -> {}, Clock.systemUTC()), () -> published);
    }
}
