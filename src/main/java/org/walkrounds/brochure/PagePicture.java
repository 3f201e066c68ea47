package org.walkrounds.brochure;

/**
 * A page of a brochure as a picture.
 *
 * @param jpeg the file
 * @param etag a strong entity tag, quotes included
 */
@SuppressWarnings("ArrayRecordComponent")
record PagePicture(byte[] jpeg, String etag) {

    static final int NARROWEST = 100;
    static final int WIDEST = 1600;

    /**
     * How many pixels wide, from a parameter.
     *
     * @throws UnusableRequestException if it is no such number
     */
    static int width(String text) {
        if (text.matches("\\d{1,4}")) {
            int width = Integer.parseInt(text);
            if (width >= NARROWEST && width <= WIDEST) {
                return width;
            }
        }
        throw new UnusableRequestException("A page is " + NARROWEST + " to " + "1,600" + " pixels wide.");
    }
}
