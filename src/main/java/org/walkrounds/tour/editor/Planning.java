package org.walkrounds.tour.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Floor;

/** What the parts of the floor plan's editor may ask of the whole. */
interface Planning {

    Editing editing();

    PlanChoice choice();

    void choose(PlanChoice choice);

    /** The floor that is chosen; empty while the tour has none. */
    Optional<Floor> floor();

    /** Changes the floor that is chosen; what is not valid is refused with a message. */
    void change(UnaryOperator<Floor> change);

    /** Meters between the lines that things snap to. */
    double grid();

    void setGrid(double meters);

    /** Puts a scene on the floor that is chosen, and takes it off any other. */
    void place(String scene);
}
