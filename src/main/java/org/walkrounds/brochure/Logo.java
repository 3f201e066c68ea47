package org.walkrounds.brochure;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the logo as vectors: a ring, the amber cone that says where one looks, and the place where one stands. */
final class Logo implements FSObjectDrawer {

    /** The type of {@code <object>} that stands for it. */
    static final String TYPE = "image/x-walkrounds-logo";

    private static final Color INK = new Color(0x14181b);
    private static final Color AMBER = new Color(0xf0ae3c);
    private static final double GRID = 32;

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
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            // The device hands a canvas in its own units; the drawing is made on a grid of 32.
            graphics.scale(width / dotsPerPixel / GRID, height / dotsPerPixel / GRID);
            graphics.setColor(AMBER);
            graphics.fill(cone());
            graphics.setColor(INK);
            graphics.fill(circle(3.4));
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(circle(14.5));
        });
        return null;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(GRID / 2 - radius, GRID / 2 - radius, 2 * radius, 2 * radius);
    }

    private static Shape cone() {
        Path2D.Double cone = new Path2D.Double();
        cone.moveTo(16, 16);
        cone.lineTo(9.2, 5.2);
        cone.quadTo(16, 1.2, 22.8, 5.2);
        cone.closePath();
        return cone;
    }
}
