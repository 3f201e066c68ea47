package org.walkrounds.tour.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.walkrounds.documents.Problem;
import org.walkrounds.studio.Icon;
import org.walkrounds.studio.Pushing;

/** Where the archive of a tour is dropped. It lies on disk only while it is read. */
final class ArchiveUpload extends Div {

    private static final long MOST_BYTES = 2L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveUpload.class);

    private final transient TourImports imports;
    private final Pushing pushing;
    private final transient Consumer<Proposal> arrived;
    private final Div refusal = new Div();
    private final Paragraph progress = new Paragraph();
    private volatile boolean wanted = true;

    /** @param arrived is told of a tour that was read, under the lock of the page */
    ArchiveUpload(TourImports imports, Pushing pushing, Consumer<Proposal> arrived) {
        this.imports = imports;
        this.pushing = pushing;
        this.arrived = arrived;
        addClassName("uploads");
        refusal.addClassName("refusals");
        refusal.getElement().setAttribute("role", "alert");
        Upload upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Choose the archive"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        progress.addClassName("small");
        progress.getElement().setAttribute("role", "status");
        add(upload, progress, refusal);
    }

    /** Ends the reading at the next picture; nothing of it stays. */
    void cancel() {
        wanted = false;
    }

    private void receive(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("tour", ".zip");
        try {
            store(event, file);
            say("The archive is here and is being read. Its pictures come last.");
            Proposal proposal = imports.read(file, this::goOn);
            pushing.access(() -> {
                refusal.removeAll();
                arrived.accept(proposal);
            });
        } catch (CancellationException cancelled) {
            LOG.info("An import was cancelled");
        } catch (UnusableArchiveException unusable) {
            pushing.access(() -> refuse(unusable.problems()));
        } finally {
            say("");
            Files.deleteIfExists(file);
        }
    }

    private void goOn(int taken) {
        if (!wanted) {
            throw new CancellationException();
        }
        say(taken == 1 ? "1 picture is in." : taken + " pictures are in.");
    }

    private void say(String words) {
        pushing.access(() -> progress.setText(words));
    }

    private static void store(UploadEvent event, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new UnusableArchiveException("", "The archive is larger than 2 GB. Divide the tour.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void refuse(List<Problem> problems) {
        Paragraph words = new Paragraph("This tour was not taken in. Nothing has changed.");
        Div text = new Div(words, ProposalSummary.list(problems));
        Div alert = new Div(Icon.ALERT.draw(), text);
        alert.addClassName("alert");
        refusal.removeAll();
        refusal.add(alert);
    }
}
