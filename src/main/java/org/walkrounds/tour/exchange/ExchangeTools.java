package org.walkrounds.tour.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.walkrounds.studio.Pushing;

/** The ways in and out for whole tours, below the rooms of the studio. */
public final class ExchangeTools extends Div {

    /**
     * @param pushing shows what an upload came to
     * @param draft what is given out, and what a tour from outside becomes
     */
    public ExchangeTools(TourImports imports, TourExports exports, Pushing pushing, ExchangedDraft draft) {
        addClassName("exchange");
        Button in = new Button("Import a tour", event -> new ImportDialog(imports, pushing, draft).open());
        Button out = new Button("Export this tour", event -> new ExportDialog(exports, draft).open());
        in.addThemeVariants(ButtonVariant.TERTIARY);
        out.addThemeVariants(ButtonVariant.TERTIARY);
        add(in, out);
    }
}
