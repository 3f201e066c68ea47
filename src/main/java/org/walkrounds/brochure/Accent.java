package org.walkrounds.brochure;

import java.awt.Color;
import java.util.Locale;

/**
 * The brochure's one color, as chosen for areas, and as deep as words in it have to be to be read on white.
 *
 * @param color as chosen
 */
record Accent(Color color) {

    /** WCAG 2.2, 1.4.3: the contrast of words with their ground. */
    private static final double READABLE = 4.5;

    private static final Color INK = new Color(0x14181b);
    private static final double DEEPER = 0.96;

    static Accent of(String hex) {
        return new Accent(Color.decode(hex));
    }

    /** For areas and rules, as a style sheet writes it. */
    String area() {
        return hex(color);
    }

    /** For words on white, as a style sheet writes it. */
    String words() {
        return hex(deep());
    }

    /** What words on an area of this color are set in. */
    Color ink() {
        return contrastWithWhite(color) > READABLE ? Color.WHITE : INK;
    }

    /** The same for a style sheet. */
    String inkOnArea() {
        return hex(ink());
    }

    /** The color for words: the same hue, darkened until it can be read on white. */
    Color deep() {
        Color deep = color;
        while (contrastWithWhite(deep) < READABLE) {
            deep = new Color(
                    (int) (deep.getRed() * DEEPER), (int) (deep.getGreen() * DEEPER), (int) (deep.getBlue() * DEEPER));
        }
        return deep;
    }

    static double contrastWithWhite(Color color) {
        double luminance =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }
}
