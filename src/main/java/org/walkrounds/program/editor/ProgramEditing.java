package org.walkrounds.program.editor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.ProgramDocument;

/** What the parts of the program studio may ask of the whole. */
interface ProgramEditing {

    ProgramDocument program();

    Place place();

    void choose(Place place);

    /**
     * Changes the draft and saves it; what is not valid is refused with a message, and the draft stays.
     *
     * @param change is tried again on what somebody else saved meanwhile; may throw {@link PartChangedException}
     * @return whether the draft has the change
     */
    boolean change(UnaryOperator<ProgramDocument> change);

    /** Where the draft, the tour and the brochure show a fact. */
    List<FactPlace> placesOf(String fact);
}
