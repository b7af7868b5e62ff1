package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/**
 * A square piece of a picture at one of its reductions: one texture of the whole would fail above 4,096 pixels.
 *
 * @param reduction 1, 2, 4 …: pixels of the picture for one of the tile, each way
 * @param column from the left
 * @param row from above
 */
public record Tile(int reduction, int column, int row) {
    /** Pixels of a full tile, each way. */
    public static final int SIDE = 512;

    /** The largest reduction. */
    public static final int COARSEST = 64;

    /** The coarsest reduction that is still as fine as the screen, at so many pixels of the screen for one of the picture. */
    public static int reductionFor(double scale) {
        int reduction = 1;
        while (reduction < COARSEST && reduction * 2 * scale <= 1.0) {
            reduction *= 2;
        }
        return reduction;
    }

    /** All tiles of an upright picture of so many pixels at one reduction, row after row. */
    public static List<Tile> all(int reduction, int pictureWidth, int pictureHeight) {
        return covering(new Rectangle(0, 0, pictureWidth, pictureHeight), reduction);
    }

    /** The tiles that hold a part of a picture, row after row. */
    public static List<Tile> covering(Rectangle part, int reduction) {
        int span = SIDE * reduction;
        List<Tile> tiles = new ArrayList<>();
        for (int row = part.y() / span; row <= (part.y() + part.height() - 1) / span; row++) {
            for (int column = part.x() / span; column <= (part.x() + part.width() - 1) / span; column++) {
                tiles.add(new Tile(reduction, column, row));
            }
        }
        return tiles;
    }

    /** The tile that shows that part and no more, if there can be one. */
    public static Optional<Tile> showing(Rectangle part, int reduction) {
        int span = SIDE * reduction;
        boolean isTile = part.x() % span == 0 && part.y() % span == 0 && part.width() <= span && part.height() <= span;
        return isTile ? Optional.of(new Tile(reduction, part.x() / span, part.y() / span)) : Optional.empty();
    }

    /** Whether a picture of a tile is as large as one of that part is, give or take a pixel. */
    public static boolean isAsLargeAs(Rectangle part, int reduction, int width, int height) {
        return Math.abs(width - (double) part.width() / reduction) <= 1
                && Math.abs(height - (double) part.height() / reduction) <= 1;
    }

    /** Pixels of the picture that a full tile shows, each way. */
    public int span() {
        return SIDE * reduction;
    }

    /** Whether it shows any of an upright picture of so many pixels. */
    public boolean isWithin(int pictureWidth, int pictureHeight) {
        return (long) column * span() < pictureWidth && (long) row * span() < pictureHeight;
    }

    /** The part of the picture that it shows, in pixels of the picture. */
    public Rectangle part(int pictureWidth, int pictureHeight) {
        int span = span();
        int x = column * span;
        int y = row * span;
        return new Rectangle(x, y, Math.min(span, pictureWidth - x), Math.min(span, pictureHeight - y));
    }

    /** How far its middle is from a place of the picture, in pixels of the picture. */
    public double distance(double x, double y) {
        double span = span();
        return Math.hypot((column + 0.5) * span - x, (row + 0.5) * span - y);
    }

    /** How far its middle is from another's, in pixels of the picture. */
    double distance(Tile other) {
        double span = other.span();
        return distance((other.column + 0.5) * span, (other.row + 0.5) * span);
    }

    /** The tile of twice the reduction that shows this part too. */
    public Tile coarser() {
        return new Tile(2 * reduction, column / 2, row / 2);
    }

    /** The four, or at the picture's edge fewer, of half the reduction that show the same. */
    List<Tile> finer(int pictureWidth, int pictureHeight) {
        return List.of(
                        new Tile(reduction / 2, 2 * column, 2 * row),
                        new Tile(reduction / 2, 2 * column + 1, 2 * row),
                        new Tile(reduction / 2, 2 * column, 2 * row + 1),
                        new Tile(reduction / 2, 2 * column + 1, 2 * row + 1))
                .stream()
                .filter(tile -> tile.isWithin(pictureWidth, pictureHeight))
                .toList();
    }
}
