package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.UnusablePanoramaException;
import org.walkrounds.studio.Icon;
import org.walkrounds.studio.Pushing;

/** Where panoramas are dropped. Each is checked as it arrives; what cannot be used is refused with its reason. */
class UploadArea extends Div {

    /** Bytes of a refused upload that are still taken in; what is larger is cut off. */
    private static final long MOST_READ_ON = 256L << 20;

    private final Panoramas panoramas;
    private final Pushing pushing;
    private final Consumer<Panorama> arrived;
    private final Div refusals = new Div();

    /**
     * @param arrived is told of each accepted panorama, under the lock of the page
     */
    UploadArea(Panoramas panoramas, Pushing pushing, Consumer<Panorama> arrived) {
        this.panoramas = panoramas;
        this.pushing = pushing;
        this.arrived = arrived;
        addClassName("uploads");
        refusals.addClassName("refusals");
        refusals.getElement().setAttribute("role", "alert");
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setUploadButton(new Button("Add panoramas", Icon.PLUS.draw()));
        upload.setDropLabel(new Span("or drop them here"));
        upload.setI18n(texts());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(
                upload,
                Fields.hint(
                        "Equirectangular JPEG, PNG or WebP, twice as wide as high, up to 16,384 pixels wide; or a part of one that says so. "
                                + "Save HEIC as JPEG first."),
                refusals);
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream picture = event.getInputStream()) {
            try {
                Panorama panorama = panoramas.submit(picture, event.getFileName());
                pushing.access(() -> arrived.accept(panorama));
            } catch (UnusablePanoramaException unusable) {
                // A browser whose upload is cut off sends it again, and the same refusal would stand here twice.
                readOn(picture);
                pushing.access(() -> refuse(event.getFileName(), unusable.getMessage()));
            }
        }
    }

    private static void readOn(InputStream rest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = MOST_READ_ON;
        for (int read = rest.read(buffer); read >= 0 && left > 0; read = rest.read(buffer)) {
            left -= read;
        }
    }

    /** Stays until it is read and closed, whatever else arrives meanwhile. */
    private void refuse(String file, String reason) {
        Span name = new Span(file);
        name.addClassName("file");
        Button close = new Button(Icon.CLOSE.draw());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel("Close the message about " + file);
        Div alert = new Div(Icon.ALERT.draw(), new Span(name, new Span(reason)), close);
        close.addClickListener(event -> refusals.remove(alert));
        alert.addClassName("alert");
        refusals.add(alert);
    }

    private static UploadI18N texts() {
        UploadI18N texts = new UploadI18N();
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("Connecting")
                        .setProcessing("Checking the picture")
                        .setStalled("Waiting for the network")
                        .setHeld("Waiting for its turn"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("time left: ")
                        .setUnknown("time left unknown"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("The server does not answer. Try again in a moment.")
                        .setUnexpectedServerError("The upload broke off. Try again.")
                        .setForbidden("You may not upload. Sign in again.")));
        texts.setUnits(List.of("B", "KB", "MB", "GB"));
        return texts;
    }
}
