package org.walkrounds.program;

/** The program document as visitors and staff see it. */
public interface Programs {

    /** The last published document; always valid. */
    ProgramDocument published();

    /** What staff are working on; the published document while nothing was changed. */
    ProgramDocument draft();
}
