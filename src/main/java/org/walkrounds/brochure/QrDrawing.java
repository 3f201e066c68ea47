package org.walkrounds.brochure;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.walkrounds.qr.QrCode;

/** Draws QR codes as vectors, quiet zone included; the element's {@code data-text} says what they hold. */
final class QrDrawing implements FSObjectDrawer {

    /** The type of {@code <object>} that stands for one. */
    static final String TYPE = "image/x-walkrounds-qr";

    private static final Color INK = new Color(0x14181b);
    private static final int KEPT = 200;

    /** Modules reach this much into their neighbors, so that no viewer shows seams between them. */
    private static final float OVERLAP = 0.02f;

    private final Map<String, Drawing> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawing> eldest) {
            return size() > KEPT;
        }
    };

    private record Drawing(Shape shape, int modules) {}

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
        Drawing drawing = drawing(element.getAttribute("data-text"));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            double unit = width / dotsPerPixel / drawing.modules();
            graphics.scale(unit, unit);
            graphics.setColor(INK);
            graphics.setStroke(new BasicStroke(1 + OVERLAP, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(drawing.shape());
        });
        return null;
    }

    private Drawing drawing(String text) {
        synchronized (kept) {
            return kept.computeIfAbsent(text, QrDrawing::drawn);
        }
    }

    private static Drawing drawn(String text) {
        QrCode code = QrCode.of(text);
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (QrCode.Bar bar : code.bars()) {
            bar(path, QrCode.QUIET_ZONE + bar.column(), QrCode.QUIET_ZONE + bar.row(), bar.length());
        }
        return new Drawing(path, code.size() + 2 * QrCode.QUIET_ZONE);
    }

    /** A thick line: a tenth of a brochure's time went into writing down the corners of rectangles. */
    private static void bar(Path2D path, double x, double y, double length) {
        path.moveTo(x, y + 0.5);
        path.lineTo(x + length + OVERLAP, y + 0.5);
    }
}
