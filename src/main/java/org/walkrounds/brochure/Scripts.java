package org.walkrounds.brochure;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.List;

/**
 * Sets names in scripts that run from right to left or join their letters, as outlines: the renderer of running text
 * knows neither. What they say stands in the drawing's description.
 */
final class Scripts {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float SIZE = 100;

    /** The first one that has a character sets it. */
    private final List<Font> fonts = List.of(
            Lettering.font("sans-400.ttf"), Lettering.font("names-hebrew.ttf"), Lettering.font("names-arabic.ttf"));

    boolean has(int character) {
        return fonts.stream().anyMatch(font -> font.canDisplay(character));
    }

    /** How wide a name is at this size, in points. */
    double width(String name, double points) {
        return layout(name).getAdvance() * points / SIZE;
    }

    /** The name from the left, standing on {@code baseline}. */
    Shape outline(String name, double points, double baseline) {
        AffineTransform place = AffineTransform.getTranslateInstance(0, baseline);
        place.scale(points / SIZE, points / SIZE);
        return layout(name).getOutline(place);
    }

    private TextLayout layout(String name) {
        AttributedString text = new AttributedString(name);
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            Font font = fonts.stream()
                    .filter(candidate -> candidate.canDisplay(character))
                    .findFirst()
                    .orElse(fonts.getFirst());
            text.addAttribute(TextAttribute.FONT, font.deriveFont(SIZE), i, i + Character.charCount(character));
        }
        return new TextLayout(text.getIterator(), CONTEXT);
    }
}
