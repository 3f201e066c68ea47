package org.walkrounds.brochure.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.walkrounds.brochure.BrochureDesign;
import org.walkrounds.brochure.BrochureRequest;
import org.walkrounds.brochure.Brochures;
import org.walkrounds.brochure.Paper;

/** Two pages of the brochure as a design has them, and the way through the others. */
final class PagePreview extends Section {

    private static final int PIXELS = 800;
    private static final BrochureRequest EVERYTHING = BrochureRequest.everything(Paper.LETTER);

    private final transient Brochures brochures;
    private final Span place = new Span();
    private final Button back = new Button("Previous pages", event -> turn(-2));
    private final Button on = new Button("Next pages", event -> turn(2));
    private final Div sheets = new Div();
    private transient BrochureDesign design;
    private int first = 1;

    PagePreview(Brochures brochures, BrochureDesign design) {
        this.brochures = brochures;
        this.design = design;
        addClassName("preview");
        setAriaLabel("Preview");
        place.getElement().setAttribute("role", "status");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        on.addThemeVariants(ButtonVariant.TERTIARY);
        sheets.addClassName("sheets");
        Div bar = new Div(place, back, on);
        bar.addClassName("tb");
        add(bar, sheets);
    }

    void show(BrochureDesign changed) {
        design = changed;
        turn(0);
    }

    private void turn(int pages) {
        int count = brochures.preview(design, EVERYTHING).pages();
        first = Math.clamp(first + pages, 1, count);
        sheets.removeAll();
        for (int page = first; page <= Math.min(first + 1, count); page++) {
            sheets.add(page(page));
        }
        place.setText("Pages " + first + "–" + Math.min(first + 1, count) + " of " + count);
        back.setEnabled(first > 1);
        on.setEnabled(first + 2 <= count);
    }

    private Image page(int number) {
        BrochureDesign shown = design;
        Image page = new Image(
                DownloadHandler.fromInputStream(event -> {
                    byte[] jpeg = brochures.previewPage(shown, EVERYTHING, number, PIXELS);
                    return new DownloadResponse(
                            new ByteArrayInputStream(jpeg), "page-" + number + ".jpg", "image/jpeg", jpeg.length);
                }),
                "Page " + number);
        page.addClassName("sheet");
        return page;
    }
}
