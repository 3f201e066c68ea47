package org.walkrounds.tour.exchange;

import java.io.IOException;

/** A form of tour that can be taken in. */
interface ImportFormat {

    /** Whether an archive seems to hold a tour of this form. */
    boolean recognizes(Archive archive);

    /**
     * Reads all of a tour, its pictures last.
     *
     * @param pictures takes the pictures in
     * @throws UnusableArchiveException if there is anything wrong with it
     */
    Proposal read(Archive archive, ArrivedPictures pictures) throws IOException;
}
