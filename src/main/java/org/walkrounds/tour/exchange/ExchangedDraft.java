package org.walkrounds.tour.exchange;

import java.util.function.UnaryOperator;
import org.walkrounds.tour.TourDocument;

/** The draft that a coordinator works on, as far as its exchange with other houses and programs goes. */
public interface ExchangedDraft {

    TourDocument tour();

    /** Changes the draft in one step that can be taken back; it stays if somebody else changed it meanwhile. */
    void change(UnaryOperator<TourDocument> change);

    /** Tells the coordinator what happened. */
    void say(String text);
}
