package org.caveat.edit;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;

/**
 * From one size of a picture to another. What is scaled lies in the new picture, takes a pixel of it at least, and comes
 * back, scaled the other way, to within a pixel of the smaller of the two pictures.
 *
 * @param fromWidth in pixels
 * @param fromHeight in pixels
 * @param width in pixels
 * @param height in pixels
 */
record Scaling(int fromWidth, int fromHeight, int width, int height) {

    /** From the picture that a sidecar speaks of, where it tells its size. */
    static Optional<Scaling> between(Photograph said, PictureFacts now) {
        Optional<Integer> width = said.get(PhotographFields.WIDTH).filter(pixels -> pixels > 0);
        Optional<Integer> height = said.get(PhotographFields.HEIGHT).filter(pixels -> pixels > 0);
        return width.flatMap(across -> height.map(down -> new Scaling(across, down, now.width(), now.height())));
    }

    Region of(Region region) {
        if (region instanceof Rectangle rectangle) {
            return rectangle.isPoint() ? point(rectangle) : rectangle(rectangle);
        }
        return region instanceof Polygon polygon ? polygon(polygon) : region;
    }

    /** The pixel in which its middle lies. */
    private Rectangle point(Rectangle point) {
        return new Rectangle(pixel(point.x(), fromWidth, width), pixel(point.y(), fromHeight, height), 1, 1);
    }

    private static int pixel(int at, int from, int to) {
        return within((long) Math.floor((at + 0.5) * to / from), to - 1);
    }

    private Rectangle rectangle(Rectangle former) {
        Span across = span(former.x(), former.width(), fromWidth, width);
        Span down = span(former.y(), former.height(), fromHeight, height);
        return new Rectangle(across.start, down.start, across.length, down.length);
    }

    /** One side of a rectangle. */
    private record Span(int start, int length) {}

    /** From edge to edge; the pixel in which its middle lies, where the edges meet. */
    private static Span span(int at, int length, int from, int to) {
        int start = edge(at, from, to);
        int end = edge((long) at + length, from, to);
        return end > start
                ? new Span(start, end - start)
                : new Span(within((long) Math.floor((at + length / 2.0) * to / from), to - 1), 1);
    }

    /** One that becomes so small that its corners meet gets the pixel that it is in. */
    private Region polygon(Polygon former) {
        List<Point> corners = former.corners().stream()
                .map(corner -> new Point(x(corner.x()), y(corner.y())))
                .toList();
        Polygon scaled = Polygon.of(corners);
        Rectangle bounds = scaled.bounds();
        if (corners.isEmpty() || (bounds.width() > 0 && bounds.height() > 0)) {
            return scaled;
        }
        Rectangle least = rectangle(former.bounds());
        int right = least.x() + least.width();
        int bottom = least.y() + least.height();
        return Polygon.of(List.of(
                new Point(least.x(), least.y()),
                new Point(right, least.y()),
                new Point(right, bottom),
                new Point(least.x(), bottom)));
    }

    Beyond of(Beyond mark) {
        Optional<Integer> at =
                switch (mark.edge()) {
                    case "left", "right" -> mark.at().map(this::y);
                    case "top", "bottom", "camera" -> mark.at().map(this::x);
                    default -> mark.at();
                };
        return new Beyond(mark.edge(), at, mark.foreign());
    }

    private int x(int at) {
        return edge(at, fromWidth, width);
    }

    private int y(int at) {
        return edge(at, fromHeight, height);
    }

    /** The nearest line between pixels. */
    private static int edge(long at, int from, int to) {
        return within(Math.round((double) at * to / from), to);
    }

    private static int within(long at, int most) {
        return (int) Math.max(0, Math.min(Math.max(0, most), at));
    }
}
