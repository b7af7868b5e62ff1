package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.Optional;

/** A picture in one of the sizes in which a file holds it, or in which it is decoded as fast as if the file did. */
public final class TiffLevel {
    private final Pieces pieces;
    private final Meaning meaning;
    private final Unpacker unpacker;

    private TiffLevel(Pieces pieces, Meaning meaning, Unpacker unpacker) {
        this.pieces = pieces;
        this.meaning = meaning;
        this.unpacker = unpacker;
    }

    static TiffLevel of(Directory directory) throws IOException {
        SampleFormat format = SampleFormat.of(directory);
        Grid grid = Grid.of(directory, format.planes());
        Packing packing = Packing.of(directory, format, grid);
        Meaning meaning = Meaning.of(directory, format, packing.jpeg().isPresent());
        if (packing.jpeg().isPresent() && !isPlainJpeg(format)) {
            throw new Malformed("JPEG of " + format.together() + " colours");
        }
        boolean counts = directory.number(Tag.INTERPRETATION, 1) == 3;
        return new TiffLevel(Pieces.whole(grid, format, packing), meaning, Unpacker.of(format, counts));
    }

    private static boolean isPlainJpeg(SampleFormat format) {
        return format.bits() == Byte.SIZE && (format.together() == 1 || format.together() == 3);
    }

    /** The same at an eighth, where its pieces are JPEG: as much less work as it has fewer pixels. */
    Optional<TiffLevel> eighth() {
        return pieces.eighth().map(eighth -> new TiffLevel(eighth, meaning, unpacker));
    }

    /** In pixels. */
    public int width() {
        return pieces.grid().width();
    }

    /** In pixels. */
    public int height() {
        return pieces.grid().height();
    }

    /** What the samples are that {@link #read} gives: as many for each pixel, and alpha behind them. */
    public Meaning.Kind kind() {
        return meaning.kind();
    }

    /** Whether a sample for alpha, by which the others are not multiplied, stands behind those of the colours. */
    public boolean hasAlpha() {
        return meaning.hasAlpha();
    }

    /** Whether a colour has more than 8 bits. */
    public boolean isDeep() {
        return pieces.format().bits() > Byte.SIZE;
    }

    boolean isReachedInParts() {
        return pieces.isOpen() || pieces.grid().isOfSmallPieces();
    }

    /** Bytes of memory that reading a part takes, without what its taker makes of it. */
    public long memory(Area area) {
        Grid grid = pieces.grid();
        long open = (long) grid.across(area) * pieces.format().planes();
        long samples = (long) area.width() * (pieces.format().perPixel() + 2L * meaning.bands());
        return open * pieces.memory() + pieces.rowBytes() + samples * Integer.BYTES;
    }

    /**
     * Reads a part from its top to its bottom; only the pieces that it touches.
     *
     * @param file the one that the level was found in
     * @param area within the picture
     * @param step how many pixels, each way, are averaged to one, from 1 to 128; those at the right and lower edge of fewer
     * @param taker gets each row
     * @throws Malformed where the file is not as it should be, or in a way that is not read here
     * @throws IOException where it cannot be read
     */
    public void read(RandomBytes file, Area area, int step, RowTaker taker) throws IOException {
        Shrinking shrinking = new Shrinking(area.width(), meaning.bands(), step, taker);
        PartReading reading = new PartReading(file, pieces, meaning, unpacker, area);
        reading.into(shrinking);
        shrinking.finish();
    }
}
