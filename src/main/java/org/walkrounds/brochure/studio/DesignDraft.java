package org.walkrounds.brochure.studio;

import java.util.List;
import org.walkrounds.brochure.BrochureDesign;
import org.walkrounds.brochure.Brochures;
import org.walkrounds.brochure.Designs;
import org.walkrounds.documents.EditedDraft;

/** The design that one coordinator works on. */
final class DesignDraft extends EditedDraft<BrochureDesign> {

    private final Designs designs;
    private final Brochures brochures;

    DesignDraft(Designs designs, Brochures brochures, String author) {
        super(designs, author);
        this.designs = designs;
        this.brochures = brochures;
    }

    List<String> changes() {
        BrochureDesign published = designs.published();
        return DesignChanges.between(
                published, brochures.chapters(published), document(), brochures.chapters(document()));
    }

    void publish() {
        publish((draft, author) -> designs.publish(draft.number(), author, ""));
    }
}
