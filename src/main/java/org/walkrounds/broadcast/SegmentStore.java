package org.walkrounds.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where what was recorded lies. Names are paths of letters, digits, hyphens, dots and slashes; what stands under a name
 * never changes.
 */
interface SegmentStore {

    /**
     * What is kept under a name.
     *
     * @param length in bytes
     */
    record Kept(InputStream content, long length) {}

    /** Keeps something; when this returns, it survives a power cut. */
    void put(String name, byte[] content) throws IOException;

    Optional<Kept> find(String name) throws IOException;

    /** Removes all whose names begin so. */
    void removeAll(String folder) throws IOException;
}
