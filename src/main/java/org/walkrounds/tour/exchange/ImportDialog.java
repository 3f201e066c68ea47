package org.walkrounds.tour.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.walkrounds.studio.Pushing;
import org.walkrounds.tour.TourDocument;

/** Takes a tour in: first the archive, then what it holds and what is left out of it, then the coordinator's word. */
final class ImportDialog extends Dialog {

    private final transient TourImports imports;
    private final transient ExchangedDraft draft;
    private final Div body = new Div();
    private final ArchiveUpload upload;
    private final Button take = new Button("Take it into the draft", event -> take());
    private transient Optional<Proposal> waiting = Optional.empty();

    ImportDialog(TourImports imports, Pushing pushing, ExchangedDraft draft) {
        this.imports = imports;
        this.draft = draft;
        upload = new ArchiveUpload(imports, pushing, this::arrived);
        addClassNames("studio-dialog", "exchange-dialog");
        setHeaderTitle("Import a tour");
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        body.addClassName("dialog-body");
        body.add(
                new Paragraph(
                        "A ZIP archive that holds a whole tour: one of Walkrounds, the folder of a Pannellum tour "
                                + "with its pictures, or the folder that the Marzipano Tool exports. You see what is in it "
                                + "before anything changes."),
                upload);
        add(body);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(false);
        getFooter().add(new Button("Cancel", event -> close()), take);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                end();
            }
        });
        addDetachListener(event -> end());
    }

    private void arrived(Proposal proposal) {
        discard();
        if (!isOpened()) {
            imports.discard(proposal);
            return;
        }
        waiting = Optional.of(proposal);
        setHeaderTitle("Take this tour in?");
        body.removeAll();
        body.add(new ProposalSummary(proposal));
        take.setVisible(true);
        take.focus();
    }

    private void take() {
        waiting.ifPresent(proposal -> {
            TourDocument tour = proposal.tour();
            draft.change(old -> tour);
            if (draft.tour().equals(tour)) {
                waiting = Optional.empty();
                draft.say("“" + tour.title() + "” is the draft now, from " + proposal.format()
                        + ". Undo brings the old one back.");
            }
        });
        close();
    }

    private void end() {
        upload.cancel();
        discard();
    }

    private void discard() {
        waiting.ifPresent(imports::discard);
        waiting = Optional.empty();
    }
}
