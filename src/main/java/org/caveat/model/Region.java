package org.caveat.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of the picture that a statement is about, in whole pixels of the upright picture, origin at the upper left.
 */
public sealed interface Region {

    /** The smallest rectangle that holds it. A region that is not understood has none: {@code 0,0,0,0}. */
    Rectangle bounds();

    /** As the command line and the exports spell it: {@code x,y,w,h} or {@code path:M…Z}. */
    String spelled();

    /** A rectangle; one of 1 × 1 is a point. */
    record Rectangle(int x, int y, int width, int height) implements Region {
        @Override
        public Rectangle bounds() {
            return this;
        }

        @Override
        public String spelled() {
            return x + "," + y + "," + width + "," + height;
        }

        public boolean isPoint() {
            return width == 1 && height == 1;
        }

        /** Whether it lies wholly inside a picture of that size, in pixels. */
        public boolean isWithin(int pictureWidth, int pictureHeight) {
            return x >= 0
                    && y >= 0
                    && width > 0
                    && height > 0
                    && (long) x + width <= pictureWidth
                    && (long) y + height <= pictureHeight;
        }
    }

    /**
     * A polygon.
     *
     * @param path the path data of SVG 1.1, 8.3, as the file spells it
     * @param corners its corners, in their order
     */
    record Polygon(String path, List<Point> corners) implements Region {
        public Polygon {
            corners = List.copyOf(corners);
        }

        /** The polygon of these corners, its path spelled with absolute coordinates. */
        public static Polygon of(List<Point> corners) {
            String lines = corners.stream()
                    .map(corner -> corner.x() + "," + corner.y())
                    .collect(Collectors.joining(" L", "M", " Z"));
            return new Polygon(lines, corners);
        }

        @Override
        public Rectangle bounds() {
            int left = corners.stream().mapToInt(Point::x).min().orElse(0);
            int top = corners.stream().mapToInt(Point::y).min().orElse(0);
            int right = corners.stream().mapToInt(Point::x).max().orElse(0);
            int bottom = corners.stream().mapToInt(Point::y).max().orElse(0);
            return new Rectangle(left, top, right - left, bottom - top);
        }

        @Override
        public String spelled() {
            return "path:" + path;
        }
    }

    /** A selector that this program does not understand, as JSON text. */
    record Unread(String json) implements Region {
        @Override
        public Rectangle bounds() {
            return new Rectangle(0, 0, 0, 0);
        }

        @Override
        public String spelled() {
            return json;
        }
    }

    /** A corner, in whole pixels. */
    record Point(int x, int y) {}
}
