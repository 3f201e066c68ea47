package org.walkrounds.tour.editor;

import java.util.function.UnaryOperator;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

/** What the parts of the studio may ask of the whole. */
interface Editing {

    TourDocument tour();

    Choice choice();

    void choose(Choice choice);

    /** Changes the draft and saves it; what is not valid is refused with a message, and the draft stays. */
    void change(UnaryOperator<TourDocument> change);

    /** Shows the draft as it is now. */
    void refresh();

    /** Turns the picture. */
    void lookAt(double yaw, double pitch);

    /** Shows a view of the chosen scene. */
    void lookAt(View view);

    /** Tells the coordinator what happened. */
    void say(String text);
}
