package org.walkrounds.tour.exchange;

import java.io.IOException;

/** Where the picture of a foreign scene comes from. */
interface ForeignPicture {

    /**
     * Takes the picture in.
     *
     * @return the panorama's id
     * @throws org.walkrounds.panorama.UnusablePanoramaException if it is no usable panorama
     */
    String submit(ArrivedPictures pictures, String name) throws IOException;
}
