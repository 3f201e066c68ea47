package org.walkrounds.brochure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the application. */
final class Resources {

    private Resources() {}

    static InputStream open(String path) {
        InputStream file = Resources.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException(path + " is missing from the application");
        }
        return file;
    }

    static byte[] bytes(String path) {
        try (InputStream file = open(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
