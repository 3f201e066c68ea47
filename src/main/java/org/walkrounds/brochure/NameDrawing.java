package org.walkrounds.brochure;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a name that only outlines can set; the element's {@code data-text} is the name, its box as wide as it is. */
final class NameDrawing implements FSObjectDrawer {

    /** The type of {@code <object>} that stands for one. */
    static final String TYPE = "image/x-walkrounds-name";

    private static final Color INK = new Color(0x14181b);
    private static final double BASELINE = 0.72;

    private final Scripts scripts;

    NameDrawing(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        String name = element.getAttribute("data-text");
        double units = width / dotsPerPixel;
        double size = units / scripts.width(name, 1);
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            graphics.setColor(INK);
            graphics.fill(scripts.outline(name, size, height / dotsPerPixel * BASELINE));
        });
        return null;
    }
}
