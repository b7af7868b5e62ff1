package org.caveat.ui.lighttable;

import java.util.ArrayList;
import java.util.List;
import org.caveat.imaging.tiles.Tile;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/** Which tiles of a picture are seen, as it lies in the stage: arithmetic alone. */
final class TilesInView {
    private TilesInView() {}

    /** The tiles in view at the reduction that suits, from the middle of the stage outwards. */
    static List<Tile> of(Viewport view) {
        return of(view, 1);
    }

    /**
     * The tiles in view at the reduction that suits, from the middle of the stage outwards.
     *
     * @param density pixels of the screen for one of the stage, each way
     */
    static List<Tile> of(Viewport view, double density) {
        return within(view, density, 0);
    }

    /** The same, and those that lie around them. */
    static List<Tile> andAround(Viewport view, double density) {
        return within(view, density, 1);
    }

    private static List<Tile> within(Viewport view, double density, int margin) {
        int reduction = Tile.reductionFor(view.scale() * density);
        double span = (double) Tile.SIDE * reduction;
        Area shown = view.inView();
        double across = view.picture().width() / span;
        double down = view.picture().height() / span;
        int left = clamp(shown.x() / span - margin, across);
        int right = clamp((shown.x() + shown.width()) / span + margin, across);
        int top = clamp(shown.y() / span - margin, down);
        int bottom = clamp((shown.y() + shown.height()) / span + margin, down);
        List<Tile> tiles = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                tiles.add(new Tile(reduction, column, row));
            }
        }
        Spot middle = view.toPicture(view.middle());
        tiles.sort((one, other) ->
                Double.compare(one.distance(middle.x(), middle.y()), other.distance(middle.x(), middle.y())));
        return tiles;
    }

    private static int clamp(double index, double count) {
        int last = Math.max(0, (int) Math.ceil(count) - 1);
        return Math.max(0, Math.min(last, (int) Math.floor(index)));
    }

    /** Whether any of a tile is in view. */
    static boolean shows(Viewport view, Tile tile) {
        Area shown = view.inView();
        double span = tile.span();
        return new Area(tile.column() * span, tile.row() * span, span, span).shared(shown) > 0;
    }
}
