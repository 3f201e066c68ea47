package org.walkrounds.tour.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.UnusablePanoramaException;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.program.Programs;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.studio.DraftDesk;
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
import org.walkrounds.tour.View;
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
class TourStudioView extends Div implements Editing, BlurInspector.Blurring, ExchangedDraft {

    static final String PATH = "studio/tour";

    private final transient Programs programs;
    private final transient Panoramas panoramas;
    private final transient PictureLibrary pictures;
    private final transient SoundLibrary sounds;
    private final transient TourDraft draft;
    private final transient DraftDesk<TourDocument> desk;
    private final Pushing pushing = new Pushing(this);
    private final StatusLine status = new StatusLine();
    private final PublishBar bar = new PublishBar(this::review, this::showHistory);
    private final SceneList list;
    private final Stage stage;
    private final PlanStage plan;
    private final RouteList routes;
    private final PictureQueue queue;
    private final Views views = new Views(this::refresh);
    private final Side side = new Side();
    private Choice choice;
    private Runnable endListening = () -> {};

    TourStudioView(
            Tours tours,
            Programs programs,
            Panoramas panoramas,
            PictureLibrary pictures,
            SoundLibrary sounds,
            ViewerScenes viewerScenes,
            TourImports imports,
            TourExports exports,
            AuthenticationContext authentication) {
        this.programs = programs;
        this.panoramas = panoramas;
        this.pictures = pictures;
        this.sounds = sounds;
        draft = new TourDraft(tours, authentication.getPrincipalName().orElseThrow());
        desk = new DraftDesk<>(draft, status, "tour");
        choice = Choice.scene(draft.tour().first());
        DraftPictures panoramasOfDraft = new DraftPictures(panoramas, draft, this);
        queue = new PictureQueue(panoramasOfDraft);
        UploadArea upload = new UploadArea(panoramas, pushing, panoramasOfDraft::makeRoom);
        list = new SceneList(this, views, panoramas::find, upload, queue);
        routes = new RouteList(this, this::shownView);
        list.add(routes, new ExchangeTools(imports, exports, pushing, this));
        stage = new Stage(this, viewerScenes, () -> step(draft::undo), () -> step(draft::redo));
        plan = new PlanStage(this, () -> step(draft::undo), () -> step(draft::redo));
        addClassName("tour-editor");
        H1 title = new H1("Tour");
        title.addClassNames("vh", "vh-title");
        add(title, bar, status, list, stage, plan, side);
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
        views.showPictures();
        refresh();
    }

    @Override
    public void change(UnaryOperator<TourDocument> change) {
        if (desk.change(change)) {
            refresh();
        }
    }

    @Override
    public void lookAt(double yaw, double pitch) {
        stage.lookAt(yaw, pitch);
    }

    @Override
    public void lookAt(View view) {
        stage.lookAt(view);
    }

    private View shownView() {
        return stage.view();
    }

    @Override
    public void say(String text) {
        status.say(text);
    }

    private boolean step(Runnable step) {
        boolean done = desk.step(step);
        refresh();
        return done;
    }

    private void progressed(Panorama panorama) {
        queue.refresh();
        if (draft.shows(panorama.id())) {
            list.refresh();
            if (panorama.isReady()) {
                stage.refresh(draft.canUndo(), draft.canRedo());
            }
        }
    }

    private void review() {
        TourReview review = draft.review();
        new ReviewDialog("Publish the tour", draft.changes(), review.errors(), review.warnings(), () -> {
                    if (step(() -> draft.publish(""))) {
                        say("Published. Visitors see it from now on.");
                    }
                })
                .open();
    }

    private void showHistory() {
        new HistoryDialog(draft.history(), number -> {
                    if (step(() -> draft.restore(number))) {
                        say("The old version is the draft now. Publish it to show it to visitors.");
                    }
                })
                .open();
    }

    @Override
    public Optional<MarkedRegion> region() {
        return stage.marked();
    }

    @Override
    public void mark(Optional<MarkedRegion> region) {
        stage.mark(region);
    }

    @Override
    public void blur(MarkedRegion region) {
        Scene scene = tour().scene(choice.scene()).orElseThrow();
        try {
            Panorama blurred = panoramas.blur(scene.panorama(), region.in(scene.leveling()));
            change(tour -> TourEdits.withPicture(tour, scene.panorama(), blurred.id()));
            mark(Optional.empty());
            say("The region is blurred. The new picture shows as soon as its tiles are cut.");
        } catch (UnusablePanoramaException unusable) {
            status.refuse(unusable.getMessage());
        } catch (UncheckedIOException full) {
            status.refuse(
                    "The server has no room for the new picture. Nothing is blurred yet; make room and try again.");
        }
    }

    @Override
    public void refresh() {
        choice = present(choice);
        bar.show(draft.changes());
        list.refresh();
        routes.refresh();
        queue.refresh();
        stage.setVisible(!views.isPlan());
        plan.setVisible(views.isPlan());
        stage.refresh(draft.canUndo(), draft.canRedo());
        plan.refresh(draft.canUndo(), draft.canRedo());
        side.show(views.isPlan() ? plan.choice() : List.of(inspected(), stage.isBlurring()), this::inspector);
    }

    /** What the fields are of: they stay while one goes from stop to stop of a guided tour. */
    private Object inspected() {
        return choice.stop().<Object>map(Choice.Stop::route).orElse(choice);
    }

    /** What of a choice the draft still has. */
    private Choice present(Choice wanted) {
        Optional<Scene> scene = tour().scene(wanted.scene());
        if (scene.isEmpty()) {
            return Choice.scene(tour().firstScene().id());
        }
        if (wanted.stop().isPresent()) {
            Choice.Stop stop = wanted.stop().get();
            boolean stands = RouteEdits.route(tour(), stop.route())
                    .filter(route -> stop.index() < route.cues().size())
                    .isPresent();
            return stands ? wanted : Choice.scene(wanted.scene());
        }
        boolean there = wanted.link().isPresent()
                ? wanted.link().getAsInt() < scene.get().links().size()
                : wanted.hotspot().isEmpty()
                        || scene.get().hotspot(wanted.hotspot()).isPresent();
        return there ? wanted : Choice.scene(wanted.scene());
    }

    private Inspector<?> inspector() {
        if (views.isPlan()) {
            return plan.inspector();
        }
        if (stage.isBlurring()) {
            return new BlurInspector(this, stage::view);
        }
        if (choice.stop().isPresent()) {
            return new RouteInspector(
                    this, programs.published(), sounds, choice.stop().get().route(), stage::view);
        }
        if (choice.link().isPresent()) {
            return new PassageInspector(this, choice.scene(), choice.link().getAsInt());
        }
        return choice.hotspot().isEmpty()
                ? new SceneInspector(this, choice.scene(), stage::view)
                : new PointInspector(this, programs.published(), pictures, choice.scene(), choice.hotspot());
    }
}
