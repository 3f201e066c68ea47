package org.walkrounds.tour.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.walkrounds.tour.TourDocument;

/** The forms in which the draft can leave the house, each with what it cannot hold. */
final class ExportDialog extends Dialog {

    ExportDialog(TourExports exports, ExchangedDraft draft) {
        addClassNames("studio-dialog", "exchange-dialog");
        setHeaderTitle("Export this tour");
        setWidth("40rem");
        TourDocument tour = draft.tour();
        Paragraph lead = new Paragraph("The draft as you see it, with its pictures, packed as a ZIP archive.");
        add(lead);
        exports.formats().forEach(format -> add(row(exports, format, tour)));
        getFooter().add(new Button("Done", event -> close()));
    }

    private static Section row(TourExports exports, ExportFormat format, TourDocument tour) {
        Section row = new Section();
        row.addClassName("way-out");
        Div words = new Div(new H3(format.title()), new Paragraph(format.purpose()));
        List<String> losses = format.losses(tour);
        if (!losses.isEmpty()) {
            Paragraph left = new Paragraph("Stays behind:");
            left.addClassName("flabel");
            UnorderedList list = new UnorderedList();
            list.addClassName("review");
            losses.forEach(loss -> list.add(new ListItem(loss)));
            words.add(left, list);
        }
        row.add(words, download(exports, format, tour));
        return row;
    }

    private static Anchor download(TourExports exports, ExportFormat format, TourDocument tour) {
        DownloadHandler handler = event -> {
            event.setFileName(format.fileName() + ".zip");
            event.setContentType("application/zip");
            exports.write(format, tour, event.getOutputStream());
        };
        Anchor download = new Anchor(handler, "Download");
        download.addClassNames("btn", "secondary", "s");
        download.getElement().setAttribute("aria-label", "Download as " + format.title());
        return download;
    }
}
