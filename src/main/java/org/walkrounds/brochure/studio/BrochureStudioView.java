package org.walkrounds.brochure.studio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.walkrounds.brochure.BrochureDesign;
import org.walkrounds.brochure.Brochures;
import org.walkrounds.brochure.Designs;
import org.walkrounds.studio.DraftDesk;
import org.walkrounds.studio.HistoryDialog;
import org.walkrounds.studio.PublishBar;
import org.walkrounds.studio.ReviewDialog;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;
import org.walkrounds.tour.Tours;

/** Where a coordinator designs the brochure: cover, color and chapters on the left, its pages on the right. */
@Route(value = BrochureStudioView.PATH, layout = StudioLayout.class)
@PageTitle("Brochure · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
@JsModule("./studio/brochure-editor.ts")
class BrochureStudioView extends Div {

    static final String PATH = "studio/brochure";

    private final transient Brochures brochures;
    private final transient DesignDraft draft;
    private final transient DraftDesk<BrochureDesign> desk;
    private final PublishBar bar = new PublishBar(this::review, this::showHistory);
    private final StatusLine status = new StatusLine();
    private final CoverPicker covers;
    private final Input accent = new Input(ValueChangeMode.ON_CHANGE);
    private final ChapterOrder order;
    private final PagePreview preview;

    BrochureStudioView(Brochures brochures, Designs designs, Tours tours, AuthenticationContext authentication) {
        this.brochures = brochures;
        draft = new DesignDraft(
                designs, brochures, authentication.getPrincipalName().orElseThrow());
        desk = new DraftDesk<>(draft, status, "brochure");
        covers = new CoverPicker(tours.published(), view -> change(design -> design.withCover(view)));
        order = new ChapterOrder(entries -> change(design -> design.withChapters(entries)));
        preview = new PagePreview(brochures, draft.document());
        addClassName("brochure-editor");
        H1 title = new H1("Brochure");
        title.addClassNames("vh", "vh-title");
        Div choices = new Div(new H2("Chapters"), order, new H2("Color"), color(), new H2("Cover picture"), covers);
        choices.addClassName("choices");
        add(title, bar, status, choices, preview);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private Div color() {
        accent.setType("color");
        accent.setId("accent");
        accent.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                String color = event.getValue().toLowerCase(Locale.ROOT);
                change(design -> design.withAccent(color));
            }
        });
        NativeLabel label = new NativeLabel("Marks and links");
        label.setFor(accent);
        Paragraph hint = new Paragraph("Words in this color are set darker where it would be hard to read.");
        hint.addClassName("hint");
        Div color = new Div(accent, label, hint);
        color.addClassName("accent");
        return color;
    }

    private void change(UnaryOperator<BrochureDesign> change) {
        desk.change(change);
        refresh();
    }

    private boolean step(Runnable step) {
        boolean done = desk.step(step);
        refresh();
        return done;
    }

    private void review() {
        new ReviewDialog("Publish the brochure", draft.changes(), List.of(), List.of(), () -> {
                    if (step(draft::publish)) {
                        status.say("Published. Brochures are made this way from now on.");
                    }
                })
                .open();
    }

    private void showHistory() {
        new HistoryDialog(draft.history(), number -> {
                    if (step(() -> draft.restore(number))) {
                        status.say("The old version is the draft now. Publish it to show it to visitors.");
                    }
                })
                .open();
    }

    private void refresh() {
        bar.show(draft.changes());
        covers.show(draft.document().cover());
        accent.setValue(draft.document().accent());
        order.show(brochures.chapters(draft.document()));
        preview.show(draft.document());
    }
}
