package org.walkrounds.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.walkrounds.panorama.Panorama;

/**
 * The tour that a new house opens with. Its panoramas take the way of any upload, in the background; visitors see each
 * as soon as it is ready, the first scene's before the others.
 */
class DemoTour implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTour.class);
    private static final String DOCUMENT = "/demo/tour.json";
    private static final String PANORAMAS = "/media/panoramas/";

    private final Tours tours;
    private final BiFunction<InputStream, String, Panorama> submit;
    private final Thread opening = Thread.ofPlatform()
            .name("demo-tour")
            .uncaughtExceptionHandler((thread, failure) -> LOG.error("The demo tour could not be opened", failure))
            .unstarted(this::open);

    /** @param submit takes in a panorama under a file name */
    DemoTour(Tours tours, BiFunction<InputStream, String, Panorama> submit) {
        this.tours = tours;
        this.submit = submit;
    }

    /** The demo, its panoramas named after their files. */
    static TourDocument read() {
        try (InputStream json = resource(DOCUMENT)) {
            return TourJson.READER.read(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What visitors see until the panoramas are taken in: everything that there is to read. */
    static PublishedTour withoutPictures() {
        TourDocument tour = read().withScenes(scene -> scene.withPanorama(""));
        return PublishedTour.of(0, new String(TourJson.READER.write(tour), StandardCharsets.UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (tours.isNew()) {
            opening.start();
        }
    }

    /** Takes in the panoramas and publishes the tour while their tiles are being made. */
    void open() {
        TourDocument demo = read();
        String first = takeIn(demo.firstScene());
        tours.open(
                demo.withScenes(scene -> scene.withPanorama(scene.equals(demo.firstScene()) ? first : takeIn(scene))));
        LOG.info("The demo tour is open; its panoramas are being prepared");
    }

    /** Lets a start that is undone at once take in what it has begun with. */
    @Override
    public void destroy() throws InterruptedException {
        opening.join();
    }

    private String takeIn(Scene scene) {
        try (InputStream picture = resource(PANORAMAS + scene.panorama())) {
            return submit.apply(picture, scene.panorama()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DemoTour.class.getResourceAsStream(name), name);
    }
}
