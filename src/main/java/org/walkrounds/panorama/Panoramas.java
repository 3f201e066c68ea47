package org.walkrounds.panorama;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.walkrounds.panorama.Panorama.State;

/** All panoramas of this open house, and the way in for new ones. */
@Service
public class Panoramas {

    private final PanoramaRepository repository;
    private final MediaFolder folder;
    private final TilingQueue queue;
    private final Progress progress;
    private final StillCache stills;
    private final long largestUpload;

    Panoramas(
            PanoramaRepository repository,
            MediaFolder folder,
            TilingQueue queue,
            Progress progress,
            StillCache stills,
            PanoramaSettings settings) {
        this.repository = repository;
        this.folder = folder;
        this.queue = queue;
        this.progress = progress;
        this.stills = stills;
        this.largestUpload = settings.largestUploadBytes();
    }

    /**
     * Takes in a panorama: checks it, keeps it without its metadata and queues it for tiling. The same picture twice is
     * the same panorama; one that had failed gets another try.
     *
     * @param upload the JPEG; read at most to its end, not closed
     * @param fileName what to call it; anything goes
     * @throws UnusablePanoramaException if it is no usable panorama; nothing is left of it then
     * @throws UncheckedIOException if the upload breaks off or the disk is full; nothing is left of it then
     */
    public Panorama submit(InputStream upload, String fileName) {
        return submit(upload, fileName, false);
    }

    /** As {@link #submit(InputStream, String)}; {@code first} lets it be tiled before all others that wait. */
    public Panorama submit(InputStream upload, String fileName, boolean first) {
        Master master = keep(out -> Intake.copy(upload, out, largestUpload));
        repository.add(master, FileName.clean(fileName));
        return queued(master.id(), first);
    }

    /**
     * Makes a region unrecognizable in a new panorama, which is tiled before all others. The old one stays until
     * {@link #deleteReplaced}; what refers to it after that finds the new one by {@link #current}.
     *
     * @throws UnusablePanoramaException if the panorama shows nothing of the region, or is not there any more
     * @throws UncheckedIOException if the disk is full; nothing has changed then
     */
    public Panorama blur(String id, BlurRegion region) {
        Panorama old = find(id).orElseThrow(Panoramas::gone);
        Crop crop = repository.crop(id).orElseThrow(Panoramas::gone);
        Master master = keep(out -> {
            NamingStream named = new NamingStream(out);
            Redaction.write(folder.master(id), crop, region, named);
            String facts = Master.facts(crop, old.heading(), old.pitch(), old.roll());
            return new Master(named.id(facts), crop, old.heading(), old.pitch(), old.roll());
        });
        if (!master.id().equals(id)) {
            repository.add(master, old.name());
            repository.replace(id, master.id());
        }
        return queued(master.id(), true);
    }

    private static UnusablePanoramaException gone() {
        return new UnusablePanoramaException("The picture has been deleted meanwhile. Choose the room again.");
    }

    /** The id itself, or that of the panorama that stands in its place now that it is gone. */
    public String current(String id) {
        String now = id;
        while (repository.find(now).isEmpty()) {
            Optional<String> successor = repository.successor(now);
            if (successor.isEmpty()) {
                return id;
            }
            now = successor.get();
        }
        return now;
    }

    /**
     * Deletes all panoramas in whose place others stand, but those that are still used.
     *
     * @param used ids of the panoramas that are shown somewhere
     */
    public void deleteReplaced(Set<String> used) {
        repository.replaced().stream().filter(id -> !used.contains(id)).forEach(this::delete);
    }

    private Panorama queued(String id, boolean first) {
        repository.move(id, State.FAILED, State.QUEUED);
        if (first) {
            repository.moveToFront(id);
        }
        Panorama panorama = find(id).orElseThrow();
        progress.tell(panorama);
        queue.wake();
        return panorama;
    }

    private interface Writing {
        Master write(OutputStream master) throws IOException;
    }

    private Master keep(Writing writing) {
        try {
            Path work = folder.newWork();
            try {
                Master master;
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(work), 1 << 16)) {
                    master = writing.write(out);
                }
                folder.keepMaster(work, master.id());
                return master;
            } finally {
                Files.deleteIfExists(work);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Optional<Panorama> find(String id) {
        return repository.find(id).map(progress::withPercent);
    }

    /** All, the newest first. */
    public List<Panorama> list() {
        return repository.list().stream().map(progress::withPercent).toList();
    }

    /**
     * Tells of each change of any panorama's state or progress, on the thread that made it; a listener returns soon. One
     * that throws is dropped.
     *
     * @return ends the listening
     */
    public Runnable listen(Consumer<Panorama> listener) {
        return progress.listen(listener);
    }

    /** Lets a panorama that waits be tiled before all others that wait. */
    public void prioritize(String id) {
        repository.moveToFront(id);
    }

    /** Queues a panorama again that has failed. */
    public void retry(String id) {
        if (repository.move(id, State.FAILED, State.QUEUED)) {
            find(id).ifPresent(progress::tell);
            queue.wake();
        }
    }

    /** Deletes a panorama with its master and tiles; whether a tour still shows it is for the caller to know. */
    public void delete(String id) {
        repository.delete(id);
        queue.drop(id);
        if (MediaAddress.isId(id)) {
            folder.delete(id);
        }
        stills.forget(id);
    }
}
