package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.picture.UnusablePictureException;
import org.walkrounds.studio.Icon;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;

/** The pictures, films and links of a point: what there is, and a row for one more of each kind. */
class ExhibitFields extends Div {

    private final transient PictureLibrary pictures;
    private final transient Consumer<List<Exhibit>> change;
    private final Div rows = new Div();
    private final Div adders = new Div();
    private final Div refusal = new Div();
    private transient List<Exhibit> shown = List.of();

    ExhibitFields(PictureLibrary pictures, Consumer<List<Exhibit>> change) {
        this.pictures = pictures;
        this.change = change;
        addClassName("insp-part");
        rows.addClassName("exhibits");
        refusal.getElement().setAttribute("role", "alert");
        Span title = new Span("Pictures, films, links");
        title.addClassName("flabel");
        adders.addClassName("exhibit-adders");
        adders.add(
                pictureAdder(),
                adder("Add a film", "What it shows", "Address of its player", Exhibit.Video::new),
                adder("Add a link", "What it leads to", "Address", Exhibit.Link::new));
        add(title, rows, refusal, adders);
    }

    void show(List<Exhibit> exhibits) {
        adders.setVisible(exhibits.size() < Hotspot.MOST_EXHIBITS);
        if (exhibits.equals(shown)) {
            return;
        }
        shown = exhibits;
        rows.removeAll();
        exhibits.forEach(exhibit -> rows.add(row(exhibit)));
    }

    private Div row(Exhibit exhibit) {
        Div row = new Div(words(exhibit), removeButton(exhibit));
        row.addClassName("exhibit");
        return row;
    }

    private Component words(Exhibit exhibit) {
        return switch (exhibit) {
            case Exhibit.Image(String picture, String description) -> {
                Image image = new Image(PictureLibrary.path(picture), "");
                TextField field = Fields.text("What the picture shows", text -> replace(exhibit, text));
                field.setValue(description);
                yield new Div(image, field);
            }
            case Exhibit.Video(String title, String url) -> words(title, url);
            case Exhibit.Link(String label, String url) -> words(label, url);
        };
    }

    private static Div words(String name, String address) {
        Span url = new Span(address);
        url.addClassName("hint");
        return new Div(new Span(name), url);
    }

    private Button removeButton(Exhibit exhibit) {
        Button remove = new Button(Icon.CLOSE.draw(), event -> set(without(exhibit)));
        remove.setAriaLabel("Remove “" + name(exhibit) + "”");
        return remove;
    }

    private Component pictureAdder() {
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setUploadButton(new Button("Add a picture", Icon.PLUS.draw()));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(event ->
                refuse("“" + event.getFileName() + "” is not a JPEG or PNG picture. Export it as one of these."));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream picture = event.getInputStream()) {
            String id = pictures.submit(picture);
            String name =
                    event.getFileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_-]+", " ");
            access(event, () -> add(() -> new Exhibit.Image(id, name.isBlank() ? "A picture" : name)));
        } catch (UnusablePictureException unusable) {
            access(event, () -> refuse(unusable.getMessage()));
        }
    }

    private static void access(UploadEvent event, Runnable change) {
        var unused = event.getUI().access(change::run);
    }

    private Component adder(
            String title, String nameLabel, String addressLabel, BiFunction<String, String, Exhibit> make) {
        TextField name = new TextField(nameLabel);
        TextField address = new TextField(addressLabel);
        Div fields = new Div(name, address);
        fields.addClassName("exhibit-new");
        fields.setVisible(false);
        Button add = new Button(title, Icon.PLUS.draw());
        add.addClickListener(event -> {
            if (!fields.isVisible()) {
                fields.setVisible(true);
                name.focus();
            } else if (add(() -> make.apply(name.getValue(), address.getValue()))) {
                name.clear();
                address.clear();
                fields.setVisible(false);
            }
        });
        return new Div(fields, add);
    }

    /** Adds what is valid; says why where it is not, and what was typed stays. */
    private boolean add(Supplier<Exhibit> made) {
        try {
            List<Exhibit> more = new ArrayList<>(shown);
            more.add(made.get());
            refusal.removeAll();
            set(more);
            return true;
        } catch (InvalidDocumentException invalid) {
            refuse(invalid.problems().getFirst().message());
            return false;
        }
    }

    private void refuse(String reason) {
        Div alert = new Div(Icon.ALERT.draw(), new Span(reason));
        alert.addClassName("alert");
        refusal.removeAll();
        refusal.add(alert);
    }

    private void replace(Exhibit old, String description) {
        if (old instanceof Exhibit.Image image && !description.isBlank()) {
            set(shown.stream()
                    .map(each -> each.equals(old) ? (Exhibit) new Exhibit.Image(image.picture(), description) : each)
                    .toList());
        }
    }

    private List<Exhibit> without(Exhibit exhibit) {
        return shown.stream().filter(each -> !each.equals(exhibit)).toList();
    }

    private void set(List<Exhibit> exhibits) {
        change.accept(List.copyOf(exhibits));
    }

    private static String name(Exhibit exhibit) {
        return switch (exhibit) {
            case Exhibit.Image image -> image.description();
            case Exhibit.Video video -> video.title();
            case Exhibit.Link link -> link.label();
        };
    }
}
