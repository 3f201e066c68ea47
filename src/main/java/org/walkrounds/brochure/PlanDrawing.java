package org.walkrounds.brochure;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;

/** Draws floor plans as vectors; the element's {@code data-floor} says which of the tour's floors. */
final class PlanDrawing implements FSObjectDrawer {

    /** The type of {@code <object>} that stands for one. */
    static final String TYPE = "image/x-walkrounds-plan";

    private static final Color INK = new Color(0x14181b);
    private static final Color QUIET = new Color(0x79838a);
    private static final Color GROUND = new Color(0xf1f3f4);
    private static final float WALL = 0.09f;
    private static final double MARK = 0.62;

    private final TourDocument tour;
    private final FloorNumbers numbers;
    private final Accent accent;
    private final Lettering lettering;

    PlanDrawing(TourDocument tour, FloorNumbers numbers, Accent accent, Lettering lettering) {
        this.tour = tour;
        this.numbers = numbers;
        this.accent = accent;
        this.lettering = lettering;
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
        Floor floor = tour.floors().get(Integer.parseInt(element.getAttribute("data-floor")));
        PlanFrame frame = new PlanFrame(floor);
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            double meter = width / dotsPerPixel / frame.width();
            graphics.scale(meter, meter);
            draw(graphics, floor, frame);
        });
        return null;
    }

    private void draw(Graphics2D graphics, Floor floor, PlanFrame frame) {
        List<Spot> standing = floor.standpoints().stream()
                .filter(standpoint -> !numbers.of(standpoint.scene()).isEmpty())
                .map(Standpoint::spot)
                .toList();
        for (FloorRoom room : floor.rooms()) {
            boolean pictured = standing.stream().anyMatch(room::contains);
            Path2D outline = outline(room, frame);
            graphics.setColor(pictured ? GROUND : Color.WHITE);
            graphics.fill(outline);
            graphics.setColor(pictured ? INK : QUIET);
            graphics.setStroke(new BasicStroke(WALL, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
            graphics.draw(outline);
            RoomName.of(room, standing, frame, lettering).forEach(line -> graphics.fill(line));
        }
        graphics.setColor(GROUND);
        graphics.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        floor.doorways()
                .forEach(door -> graphics.draw(new Line2D.Double(
                        frame.across(door.from()),
                        frame.down(door.from()),
                        frame.across(door.to()),
                        frame.down(door.to()))));
        floor.standpoints().forEach(standpoint -> mark(graphics, standpoint, frame));
    }

    private void mark(Graphics2D graphics, Standpoint standpoint, PlanFrame frame) {
        String number = numbers.of(standpoint.scene());
        if (number.isEmpty()) {
            return;
        }
        double x = frame.across(standpoint.spot());
        double y = frame.down(standpoint.spot());
        graphics.setColor(accent.color());
        graphics.fill(new Ellipse2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
        graphics.setColor(accent.ink());
        graphics.fill(lettering.centered(number, 0.82, x, y + 0.29));
    }

    private static Path2D outline(FloorRoom room, PlanFrame frame) {
        Path2D.Double path = new Path2D.Double();
        for (Spot corner : room.outline()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(frame.across(corner), frame.down(corner));
            } else {
                path.lineTo(frame.across(corner), frame.down(corner));
            }
        }
        path.closePath();
        return path;
    }
}
