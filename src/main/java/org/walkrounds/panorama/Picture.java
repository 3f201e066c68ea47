package org.walkrounds.panorama;

/**
 * A picture as the JPEG codec sees it: Y'CbCr after JFIF, chroma at half the resolution (4:2:0). The whole pipeline works
 * in this form, so that nothing is converted twice and a sphere takes 1.5 bytes a pixel.
 *
 * @param luma brightness, of even width and height
 * @param blue blue-difference chroma
 * @param red red-difference chroma
 */
record Picture(Plane luma, Plane blue, Plane red) {

    Picture(int width, int height) {
        this(new Plane(width, height), new Plane(width / 2, height / 2), new Plane(width / 2, height / 2));
    }

    int width() {
        return luma.width();
    }

    int height() {
        return luma.height();
    }

    /** Writes this picture at half its size into another one, from the given row on. */
    void halveInto(Picture target, int targetRow) {
        luma.halveInto(target.luma, targetRow);
        blue.halveInto(target.blue, targetRow / 2);
        red.halveInto(target.red, targetRow / 2);
    }

    Picture halved() {
        Picture half = new Picture(width() / 2, height() / 2);
        halveInto(half, 0);
        return half;
    }

    Picture shrunkTo(int edge) {
        return new Picture(luma.shrunkTo(edge), blue.shrunkTo(edge / 2), red.shrunkTo(edge / 2));
    }

    /** Copies all of another picture into this one; the place is even. */
    void put(Picture part, int x, int y) {
        luma.put(part.luma, x, y);
        blue.put(part.blue, x / 2, y / 2);
        red.put(part.red, x / 2, y / 2);
    }
}
