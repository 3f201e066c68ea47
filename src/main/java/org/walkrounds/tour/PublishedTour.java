package org.walkrounds.tour;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The tour that visitors see, in the form in which it goes out.
 *
 * @param revision number of its revision; 0 before the first one is stored
 * @param tour the tour
 * @param json the same as JSON
 * @param etag strong validator of the JSON, in quotes
 */
record PublishedTour(int revision, TourDocument tour, String json, String etag) {

    static PublishedTour of(int revision, String json) {
        return new PublishedTour(revision, TourJson.READER.read(json), json, etagOf(json));
    }

    private static String etagOf(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
