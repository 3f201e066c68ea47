package org.walkrounds.brochure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Letters as outlines, for words within drawings; what they say stands in the drawing's description. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;

    Lettering(String file) {
        font = font(file);
    }

    /** A typeface that comes with the application. */
    static Font font(String file) {
        try (InputStream bytes = Resources.open("/brochure/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no typeface", e);
        }
    }

    double width(String text, double size) {
        return glyphs(text).getLogicalBounds().getWidth() * size / 100;
    }

    /** The text around {@code x}, standing on {@code baseline}. */
    Shape centered(String text, double size, double x, double baseline) {
        AffineTransform place = AffineTransform.getTranslateInstance(x - width(text, size) / 2, baseline);
        place.scale(size / 100, size / 100);
        return place.createTransformedShape(glyphs(text).getOutline());
    }

    private GlyphVector glyphs(String text) {
        return font.deriveFont(100f).createGlyphVector(CONTEXT, text);
    }
}
