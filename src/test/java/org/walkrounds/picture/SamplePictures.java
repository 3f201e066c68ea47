package org.walkrounds.picture;

import java.nio.file.Path;

/** Picture libraries for tests. */
public final class SamplePictures {

    private SamplePictures() {}

    /** The library of a data folder. */
    public static PictureLibrary in(Path data) {
        return new PictureLibrary(new PictureSettings(data));
    }
}
