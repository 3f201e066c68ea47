package org.walkrounds.brochure;

import java.util.Arrays;
import java.util.Locale;

/** The sheet that a brochure is set for. */
public enum Paper {
    LETTER("8.5in 11in", 8.5, 11, "10.99in", 6.8, "2.46in"),
    A4("210mm 297mm", 210 / 25.4, 297 / 25.4, "296.7mm", 7.1, "2.81in");

    private final String size;
    private final double inchesWide;
    private final double inchesHigh;
    private final String coverHeight;
    private final double coverPicture;
    private final String titleHeight;

    Paper(
            String size,
            double inchesWide,
            double inchesHigh,
            String coverHeight,
            double coverPicture,
            String titleHeight) {
        this.size = size;
        this.inchesWide = inchesWide;
        this.inchesHigh = inchesHigh;
        this.coverHeight = coverHeight;
        this.coverPicture = coverPicture;
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

    double inchesWide() {
        return inchesWide;
    }

    double inchesHigh() {
        return inchesHigh;
    }

    /** A hair less than the sheet: a cover as high as the page makes the renderer open another one. */
    String coverHeight() {
        return coverHeight;
    }

    /** How high the cover's picture is, in inches. */
    double coverPicture() {
        return coverPicture;
    }

    /** What is left on the cover between picture and foot. */
    String titleHeight() {
        return titleHeight;
    }
}
