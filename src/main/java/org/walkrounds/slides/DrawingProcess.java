package org.walkrounds.slides;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Has a deck drawn by {@link SlideDrawing} in a process of its own: what a hostile file asks for in time and memory ends
 * with that process, and none of this one's secrets are in there.
 */
final class DrawingProcess {

    /** With which a virtual machine ends that may not use more memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final int MOST_TEMPORARY_MEGABYTES = 1024;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final String END = "end";

    private final SlideFolder folder;
    private final SlideSettings.Limits limits;

    DrawingProcess(SlideFolder folder, SlideSettings.Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Hears how far the drawing is. */
    interface Told {

        void pages(int count) throws IOException;

        /** The page's picture, its small picture and its text lie in the deck's folder. */
        void page(int number, int width, int height) throws IOException;
    }

    /**
     * Draws what is left of a deck.
     *
     * @param first the first page to draw, from 1
     * @param unwanted is asked now and then whether to stop
     * @throws CancellationException if it was stopped
     * @throws UnusableSlidesException if the file can't become slides
     */
    void draw(String key, int first, Told told, BooleanSupplier unwanted) throws IOException, InterruptedException {
        if (!Files.isRegularFile(folder.source(key))) {
            throw new UnusableSlidesException("The file is gone. Delete the slides and upload them again.");
        }
        Path work = folder.newWork();
        ProcessBuilder builder = new ProcessBuilder(command(key, first, work));
        builder.environment().clear();
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            follow(process, first, told, unwanted);
        } finally {
            process.destroyForcibly().onExit().join();
            folder.discard(work);
        }
    }

    private void follow(Process process, int first, Told told, BooleanSupplier unwanted)
            throws IOException, InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> read(process, lines));
        long end = System.nanoTime() + limits.deckTime().toNanos();
        int page = first;
        int pages = 0;
        while (true) {
            String[] words = next(lines, end, page, unwanted).split(" ", -1);
            switch (words[0]) {
                case "pages" -> {
                    pages = Integer.parseInt(words[1]);
                    told.pages(pages);
                }
                case "page" -> {
                    told.page(page, Integer.parseInt(words[2]), Integer.parseInt(words[3]));
                    page++;
                }
                case "refused" -> throw refused(words[1], page, words[2]);
                default -> {
                    int status = process.waitFor();
                    if (status == 0 && pages > 0 && page == pages + 1) {
                        return;
                    }
                    if (status == OUT_OF_MEMORY) {
                        throw new UnusableSlidesException(onPage(page) + " asks for more memory than slides may."
                                + " Export the PDF with smaller pictures and upload that.");
                    }
                    throw new IOException("The drawing process ended with " + status);
                }
            }
        }
    }

    private String next(BlockingQueue<String> lines, long deckEnd, int page, BooleanSupplier unwanted)
            throws InterruptedException {
        long end = Math.min(deckEnd, System.nanoTime() + limits.pageTime().toNanos());
        while (end - System.nanoTime() > 0) {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException("not now");
            }
            @Nullable String line = lines.poll(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            if (line != null) {
                return line;
            }
        }
        throw new UnusableSlidesException(onPage(page) + " takes too long to draw."
                + " Simplify it or replace it by a picture, and upload the PDF again.");
    }

    private static void read(Process process, BlockingQueue<String> lines) {
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException killed) {
            // Its end is all that there is to say.
        }
        lines.add(END);
    }

    private UnusableSlidesException refused(String why, int page, String detail) {
        return new UnusableSlidesException(
                switch (why) {
                    case "locked" -> "The PDF is locked with a password. Save it without one and upload that.";
                    case "pages" ->
                        "The PDF has " + detail + " pages; slides may have " + limits.mostPages()
                                + ". Upload a part of it.";
                    case "page" -> onPage(page) + " is damaged. Export the PDF again and upload that.";
                    case "space" -> "The server lacks disk space for the slides. Make room and try again.";
                    default -> "The PDF is damaged. Export it again and upload that.";
                });
    }

    private static String onPage(int page) {
        return "Page " + page + " of the PDF";
    }

    private List<String> command(String key, int first, Path work) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.memory().toMegabytes() + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work,
                "-Dpdfbox.fontcache=" + folder.fonts(),
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (isPackaged()) {
            command.addAll(List.of("-Dloader.main=" + SlideDrawing.class.getName(), LAUNCHER));
        } else {
            command.add(SlideDrawing.class.getName());
        }
        command.addAll(List.of(
                folder.source(key).toString(),
                folder.deck(key).toString(),
                String.valueOf(first),
                String.valueOf(limits.mostPages()),
                String.valueOf(MOST_TEMPORARY_MEGABYTES)));
        return command;
    }

    /** In the one jar, whose class path only its own launcher reads. */
    private static boolean isPackaged() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
