package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A square piece of the picture at one of its reductions: one texture of the whole would fail above 4,096 pixels.
 *
 * @param reduction 1, 2, 4 …: pixels of the picture for one of the tile, each way
 * @param column from the left
 * @param row from above
 */
public record Tile(int reduction, int column, int row) {
    /** Pixels of a full tile, each way. */
    public static final int SIDE = 512;

    private static final int COARSEST = 64;

    /** The coarsest reduction that is still as fine as the screen. */
    public static int reductionFor(double scale) {
        int reduction = 1;
        while (reduction < COARSEST && reduction * 2 * scale <= 1.0) {
            reduction *= 2;
        }
        return reduction;
    }

    /** The tiles in view at the reduction that suits, from the middle of the stage outwards. */
    public static List<Tile> inView(Viewport view) {
        return inView(view, 1);
    }

    /**
     * The tiles in view at the reduction that suits, from the middle of the stage outwards.
     *
     * @param density pixels of the screen for one of the stage, each way
     */
    public static List<Tile> inView(Viewport view, double density) {
        int reduction = reductionFor(view.scale() * density);
        double span = (double) SIDE * reduction;
        Area shown = view.inView();
        int left = clamp(shown.x() / span, view.picture().width() / span);
        int right = clamp((shown.x() + shown.width()) / span, view.picture().width() / span);
        int top = clamp(shown.y() / span, view.picture().height() / span);
        int bottom = clamp((shown.y() + shown.height()) / span, view.picture().height() / span);
        List<Tile> tiles = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                tiles.add(new Tile(reduction, column, row));
            }
        }
        Spot middle = view.toPicture(view.middle());
        tiles.sort((one, other) -> Double.compare(one.distance(middle), other.distance(middle)));
        return tiles;
    }

    private static int clamp(double index, double count) {
        int last = Math.max(0, (int) Math.ceil(count) - 1);
        return Math.max(0, Math.min(last, (int) Math.floor(index)));
    }

    private double distance(Spot to) {
        double span = (double) SIDE * reduction;
        return Math.hypot((column + 0.5) * span - to.x(), (row + 0.5) * span - to.y());
    }

    /** The part of the picture that it shows, in pixels of the picture. */
    public Rectangle part(int pictureWidth, int pictureHeight) {
        int span = SIDE * reduction;
        int x = column * span;
        int y = row * span;
        return new Rectangle(x, y, Math.min(span, pictureWidth - x), Math.min(span, pictureHeight - y));
    }
}
