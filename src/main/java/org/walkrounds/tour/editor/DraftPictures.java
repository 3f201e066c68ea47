package org.walkrounds.tour.editor;

import java.util.List;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;

/** The pictures at hand, beside the draft that shows some of them. */
final class DraftPictures implements PictureQueue.Pictures {

    private final Panoramas panoramas;
    private final TourDraft draft;
    private final Editing editing;

    DraftPictures(Panoramas panoramas, TourDraft draft, Editing editing) {
        this.panoramas = panoramas;
        this.draft = draft;
        this.editing = editing;
    }

    @Override
    public List<Panorama> all() {
        return panoramas.list();
    }

    @Override
    public boolean isInRoom(String id) {
        return draft.shows(id);
    }

    @Override
    public boolean isPublished(String id) {
        return draft.publishes(id);
    }

    @Override
    public void retry(String id) {
        panoramas.retry(id);
        editing.refresh();
    }

    @Override
    public void makeRoom(Panorama picture) {
        int before = editing.tour().scenes().size();
        editing.change(tour -> TourEdits.withScene(tour, picture));
        if (editing.tour().scenes().size() > before) {
            var added = editing.tour().scenes().getLast();
            editing.choose(Choice.scene(added.id()));
            editing.say("“" + added.title() + "” is added. Name it on the right while its picture is prepared.");
        }
    }

    /** Visitors keep what they see until the tour without it is published. */
    @Override
    public void remove(Panorama picture) {
        editing.change(tour -> TourEdits.withoutPicture(tour, picture.id()));
        if (!draft.shows(picture.id()) && !draft.publishes(picture.id())) {
            panoramas.delete(picture.id());
            editing.say("“" + picture.name() + "” is removed. Upload it again whenever you like.");
        }
        editing.refresh();
    }
}
