package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.walkrounds.sound.Sound;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.sound.UnusableSoundException;
import org.walkrounds.studio.Icon;
import org.walkrounds.tour.Narration;

/** The recording of a stop's words: what there is, to be heard, and a place for another. */
class NarrationFields extends Div {

    private final transient SoundLibrary sounds;
    private final transient Consumer<Sound> recorded;
    private final Element player = new Element("audio");
    private final Paragraph stale = Fields.hint("");
    private final Div present;
    private final Div refusal = new Div();
    private final Button choose = new Button(Icon.PLUS.draw());

    /**
     * @param recorded called with an upload that can be heard
     * @param removed called when the coordinator wants none
     */
    NarrationFields(SoundLibrary sounds, Consumer<Sound> recorded, Runnable removed) {
        this.sounds = sounds;
        this.recorded = recorded;
        addClassNames("insp-part", "narration");
        Span title = new Span("Narration");
        title.addClassName("flabel");
        player.setAttribute("controls", true);
        player.setAttribute("preload", "metadata");
        player.setAttribute("aria-label", "The recording of this stop");
        present = new Div(stale, new Button("Remove the recording", event -> removed.run()));
        present.getElement().insertChild(0, player);
        refusal.getElement().setAttribute("role", "alert");
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedMimeTypes("audio/mpeg", "audio/mp4", "audio/x-m4a");
        upload.setAcceptedFileExtensions(".mp3", ".m4a");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop an MP3 or M4A file here"));
        upload.addFileRejectedListener(event -> refusal.setText("“" + event.getFileName()
                + "” is neither an MP3 nor an M4A file. Save the recording as one of these."));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(title, present, refusal, upload);
    }

    /** @param words what the stop says now, with the program's figures */
    void show(Optional<Narration> narration, String words) {
        present.setVisible(narration.isPresent());
        choose.setText(narration.isPresent() ? "Put another in its place" : "Add a recording of these words");
        refusal.setText("");
        narration.ifPresent(spoken -> {
            if (!spoken.path().equals(player.getAttribute("src"))) {
                player.setAttribute("src", spoken.path());
            }
            stale.setVisible(!spoken.words().equals(words));
            stale.setText(
                    "It was made for other words. Record it anew, or remove it. It says: “" + spoken.words() + "”");
        });
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream upload = event.getInputStream()) {
            Sound sound = sounds.submit(upload);
            access(event, () -> recorded.accept(sound));
        } catch (UnusableSoundException unusable) {
            access(event, () -> refusal.setText(unusable.getMessage()));
        } catch (UncheckedIOException full) {
            access(event, () -> refusal.setText("The server has no room for the recording. Make room and try again."));
        }
    }

    private static void access(UploadEvent event, Runnable change) {
        var unused = event.getUI().access(change::run);
    }
}
