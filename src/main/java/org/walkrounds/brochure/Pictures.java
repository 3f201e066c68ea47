package org.walkrounds.brochure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The stills that brochures show, by the id of the scene they were taken in; all of them come with the application. */
final class Pictures {

    /** The id of the picture on the first page. */
    static final String COVER = "cover";

    private static final String FOLDER = "/brochure/pictures/";
    private static final String ADDRESS = PdfPress.ADDRESS + "pictures/";

    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    /**
     * @param source where the printer finds it
     * @param description what it shows, for those who do not see it
     */
    record Picture(String source, String description) {}

    Pictures() {
        Properties descriptions = new Properties();
        try (InputStream file = Resources.open(FOLDER + "descriptions.properties")) {
            descriptions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String id : descriptions.stringPropertyNames()) {
            String address = ADDRESS + id + ".jpg";
            pictures.put(id, new Picture(address, descriptions.getProperty(id)));
            files.put(address, Resources.bytes(FOLDER + id + ".jpg"));
        }
    }

    Optional<Picture> of(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    /** The bytes behind {@link Picture#source()}; {@code null} for any other address. */
    byte @Nullable [] file(String source) {
        return files.get(source);
    }
}
