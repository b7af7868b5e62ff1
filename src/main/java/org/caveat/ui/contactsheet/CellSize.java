package org.caveat.ui.contactsheet;

/**
 * The measures of a cell, in pixels. At the middle size it is 280 × 248 around a picture area of 256 × 176.
 *
 * @param width of the cell
 */
public record CellSize(double width) {
    public static final CellSize MIDDLE = new CellSize(280);
    /** As small as one can want it. */
    public static final double SMALLEST = 168;

    public static final double LARGEST = 448;
    /** On a narrow sheet it is drawn smaller than anybody wants it, but not smaller than this. */
    static final double NARROWEST = 80;
    /** Between cells, both ways, and around them: room for the focus ring. */
    public static final double GAP = 8;
    /** Inside the cell, at both sides. */
    public static final double PADDING = 12;
    /** From the cell's upper edge to the picture area. */
    public static final double ABOVE_PICTURE = 8;
    /** From the picture area's lower edge to the cell's: title and second line. */
    private static final double BELOW_PICTURE = 64;

    private static final double PROPORTION = 176.0 / 256.0;

    public CellSize {
        width = Math.max(NARROWEST, Math.min(LARGEST, width));
    }

    /** As large as it is wanted, but no larger than one can want it. */
    public static CellSize wanted(double width) {
        return new CellSize(Math.max(SMALLEST, width));
    }

    /** The same where there is so much room for it, else as large as there is. */
    CellSize within(double across, double down) {
        double asHigh = (down - ABOVE_PICTURE - BELOW_PICTURE) / PROPORTION + 2 * PADDING;
        double room = Math.floor(Math.min(across, asHigh));
        return room < width ? new CellSize(room) : this;
    }

    /** How wide the picture area is, in pixels at a text size of 100 percent. */
    public double pictureWidth() {
        return width - 2 * PADDING;
    }

    /** How high the picture area is, in the same pixels. */
    public double pictureHeight() {
        return Math.rint(pictureWidth() * PROPORTION);
    }

    /** How high the cell is, in the same pixels. */
    public double height() {
        return ABOVE_PICTURE + pictureHeight() + BELOW_PICTURE;
    }

    /** From the upper edge of a row to that of the next. */
    public double rowHeight() {
        return height() + GAP;
    }

    /** How much a picture of that size in pixels shrinks to stand in the picture area; nothing is enlarged. */
    public double shrinking(double width, double height) {
        if (width <= 0 || height <= 0) {
            return 1;
        }
        return Math.min(1, Math.min(pictureWidth() / width, pictureHeight() / height));
    }
}
