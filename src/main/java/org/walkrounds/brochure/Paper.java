package org.walkrounds.brochure;

import java.util.Arrays;
import java.util.Locale;

/** The sheet that a brochure is set for. */
public enum Paper {
    LETTER("8.5in 11in", "8.5in", "10.99in", "2.46in"),
    A4("210mm 297mm", "210mm", "296.7mm", "3.3in");

    private final String size;
    private final String width;
    private final String coverHeight;
    private final String titleHeight;

    Paper(String size, String width, String coverHeight, String titleHeight) {
        this.size = size;
        this.width = width;
        this.coverHeight = coverHeight;
        this.titleHeight = titleHeight;
    }

    /**
     * The sheet of that name, in any case.
     *
     * @throws UnusableRequestException if there is none
     */
    public static Paper named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException("The paper is either letter or a4."));
    }

    /** Its name in addresses and file names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Width and height for a style sheet. */
    String size() {
        return size;
    }

    String width() {
        return width;
    }

    /** A hair less than the sheet: a cover as high as the page makes the renderer open another one. */
    String coverHeight() {
        return coverHeight;
    }

    /** What is left on the cover between picture and foot. */
    String titleHeight() {
        return titleHeight;
    }
}
