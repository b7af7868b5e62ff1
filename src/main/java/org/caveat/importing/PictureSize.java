package org.caveat.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Region;

/**
 * The size of an upright picture, in pixels, in which regions come to lie.
 *
 * @param width 0 where it is not known
 * @param height 0 where it is not known
 */
public record PictureSize(int width, int height) {
    private static final PictureSize UNKNOWN = new PictureSize(0, 0);
    private static final int MOST_CORNERS = 10_000;

    /** That of a photograph; of none, that is not known. */
    public static PictureSize of(Optional<Holding> photograph) {
        return photograph
                .map(one -> one.facts().header())
                .map(header -> new PictureSize(header.width(), header.height()))
                .orElse(UNKNOWN);
    }

    /**
     * A rectangle, as far as it lies in the picture; empty where none of it does, or a number is none.
     *
     * @param x of its left edge, in pixels, as all others
     */
    public Optional<Region> rectangle(double x, double y, double w, double h) {
        if (!isNumber(x) || !isNumber(y) || !isNumber(w) || !isNumber(h) || w < 0 || h < 0) {
            return Optional.empty();
        }
        int left = within(x, width);
        int top = within(y, height);
        int right = within(x + w, width);
        int bottom = within(y + h, height);
        boolean isOutside = x >= width || y >= height || x + w < 0 || y + h < 0;
        return isOutside
                ? Optional.empty()
                : Optional.of(new Region.Rectangle(
                        Math.min(left, width - 1),
                        Math.min(top, height - 1),
                        Math.max(1, right - left),
                        Math.max(1, bottom - top)));
    }

    /** A rectangle in shares of the picture, 0 to 1. */
    public Optional<Region> ofShares(double x, double y, double w, double h) {
        return rectangle(x * width, y * height, w * width, h * height);
    }

    /** A polygon of corners in pixels, each x and y; empty where it has fewer than three, or they lie nowhere. */
    public Optional<Region> polygon(List<double[]> corners) {
        List<Region.Point> points = new ArrayList<>();
        for (double[] corner : corners) {
            if (!isNumber(corner[0]) || !isNumber(corner[1]) || points.size() > MOST_CORNERS) {
                return Optional.empty();
            }
            points.add(new Region.Point(within(corner[0], width), within(corner[1], height)));
        }
        boolean isPolygon =
                width > 0 && height > 0 && points.stream().distinct().count() > 2;
        return isPolygon ? Optional.of(Region.Polygon.of(points)) : Optional.empty();
    }

    private static int within(double at, int end) {
        return (int) Math.round(Math.max(0, Math.min(at, end)));
    }

    private static boolean isNumber(double number) {
        return Double.isFinite(number);
    }
}
