package org.walkrounds.tour.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.program.Programs;
import org.walkrounds.studio.HistoryDialog;
import org.walkrounds.studio.PublishBar;
import org.walkrounds.studio.Pushing;
import org.walkrounds.studio.ReviewDialog;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.TourReview;
import org.walkrounds.tour.Tours;
import org.walkrounds.tour.ViewerScenes;
import org.walkrounds.tour.exchange.ExchangeTools;
import org.walkrounds.tour.exchange.ExchangedDraft;
import org.walkrounds.tour.exchange.TourExports;
import org.walkrounds.tour.exchange.TourImports;

/** Where a coordinator makes the tour: rooms on the left, the picture in the middle, what is chosen on the right. */
@Route(value = TourStudioView.PATH, layout = StudioLayout.class)
@PageTitle("Tour · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
@JsModule("./studio/tour-editor.ts")
class TourStudioView extends Div implements Editing, ExchangedDraft {

    static final String PATH = "studio/tour";

    private final transient Programs programs;
    private final transient Panoramas panoramas;
    private final transient TourDraft draft;
    private final Pushing pushing = new Pushing(this);
    private final StatusLine status = new StatusLine();
    private final PublishBar bar = new PublishBar(this::review, this::showHistory);
    private final SceneList list;
    private final Stage stage;
    private final Aside side = new Aside();
    private Choice choice;
    private @Nullable Choice inspected;
    private @Nullable Inspector<?> inspector;
    private Runnable endListening = () -> {};

    TourStudioView(
            Tours tours,
            Programs programs,
            Panoramas panoramas,
            ViewerScenes viewerScenes,
            TourImports imports,
            TourExports exports,
            AuthenticationContext authentication) {
        this.programs = programs;
        this.panoramas = panoramas;
        draft = new TourDraft(tours, authentication.getPrincipalName().orElseThrow());
        choice = Choice.scene(draft.tour().first());
        list = new SceneList(this, panoramas::find, new UploadArea(panoramas, pushing, this::addScene));
        list.add(new ExchangeTools(imports, exports, pushing, this));
        stage = new Stage(this, viewerScenes, () -> step(draft::undo), () -> step(draft::redo));
        addClassName("tour-editor");
        side.addClassName("insp");
        side.getElement().setAttribute("aria-label", "What is chosen");
        H1 title = new H1("Tour");
        title.addClassNames("vh", "vh-title");
        add(title, bar, status, list, stage, side);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        endListening = panoramas.listen(panorama -> pushing.access(() -> progressed(panorama)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endListening.run();
    }

    @Override
    public TourDocument tour() {
        return draft.tour();
    }

    @Override
    public Choice choice() {
        return choice;
    }

    @Override
    public void choose(Choice wanted) {
        choice = wanted;
        refresh();
    }

    @Override
    public void change(UnaryOperator<TourDocument> change) {
        step(() -> draft.change(change));
    }

    @Override
    public void lookAt(double yaw, double pitch) {
        stage.lookAt(yaw, pitch);
    }

    @Override
    public void say(String text) {
        status.say(text);
    }

    private void step(Runnable step) {
        try {
            step.run();
            status.clear();
        } catch (InvalidDocumentException invalid) {
            Problem first = invalid.problems().getFirst();
            status.say("Not changed: " + first.path().replaceFirst(".*\\.", "") + " " + first.message());
            return; // the field keeps what was typed, to be put right
        } catch (StaleDraftException stale) {
            status.say(stale.newest().author()
                    + " changed the tour meanwhile. Their version is shown now; make your last change again.");
            draft.reload();
        }
        refresh();
    }

    private void addScene(Panorama panorama) {
        int before = tour().scenes().size();
        change(tour -> TourEdits.withScene(tour, panorama.name(), panorama.id(), panorama.heading()));
        if (tour().scenes().size() > before) {
            Scene added = tour().scenes().getLast();
            choose(Choice.scene(added.id()));
            say("“" + added.title() + "” is added. Name it on the right while its picture is prepared.");
        }
    }

    private void progressed(Panorama panorama) {
        boolean used =
                tour().scenes().stream().anyMatch(scene -> scene.panorama().equals(panorama.id()));
        if (!used) {
            return;
        }
        list.refresh();
        if (panorama.isReady()) {
            stage.refresh(draft.canUndo(), draft.canRedo());
        }
    }

    private void review() {
        TourReview review = draft.review();
        new ReviewDialog("Publish the tour", draft.changes(), review.errors(), review.warnings(), () -> {
                    step(() -> draft.publish(""));
                    say("Published. Visitors see it from now on.");
                })
                .open();
    }

    private void showHistory() {
        new HistoryDialog(draft.history(), number -> {
                    step(() -> draft.restore(number));
                    say("The old version is the draft now. Publish it to show it to visitors.");
                })
                .open();
    }

    private void refresh() {
        choice = present(choice);
        bar.show(draft.changes());
        list.refresh();
        stage.refresh(draft.canUndo(), draft.canRedo());
        if (inspector == null || !choice.equals(inspected)) {
            inspector = inspector();
            inspected = choice;
            side.removeAll();
            side.add(inspector);
        }
        inspector.refresh();
    }

    /** What of a choice the draft still has. */
    private Choice present(Choice wanted) {
        Optional<Scene> scene = tour().scene(wanted.scene());
        if (scene.isEmpty()) {
            return Choice.scene(tour().firstScene().id());
        }
        boolean there = wanted.link().isPresent()
                ? wanted.link().getAsInt() < scene.get().links().size()
                : wanted.hotspot().isEmpty()
                        || scene.get().hotspot(wanted.hotspot()).isPresent();
        return there ? wanted : Choice.scene(wanted.scene());
    }

    private Inspector<?> inspector() {
        if (choice.link().isPresent()) {
            return new PassageInspector(this, choice.scene(), choice.link().getAsInt());
        }
        return choice.hotspot().isEmpty()
                ? new SceneInspector(this, choice.scene(), stage::view)
                : new PointInspector(this, programs.published(), choice.scene(), choice.hotspot());
    }
}
