package org.caveat.imaging.tiff;

import java.util.List;
import java.util.Optional;

/** One page of a file. What is asked of it is read from the file, which has to be open as long. */
public final class TiffPage {
    /** What {@link #place} is of a page that other readers do not find. */
    public static final int NOT_IN_THE_ROW = -1;

    private static final int LARGEST_PROFILE = 8 << 20;

    private final Directory picture;
    private final int place;
    private final List<Directory> smaller;

    TiffPage(Directory picture, int place, List<Directory> smaller) {
        this.picture = picture;
        this.place = place;
        this.smaller = List.copyOf(smaller);
    }

    /** As it is stored, in pixels. */
    public int width() {
        return picture.width();
    }

    /** As it is stored, in pixels. */
    public int height() {
        return picture.height();
    }

    /** Which of the directories in the row it is, from 0, as other readers count; {@link #NOT_IN_THE_ROW} where none. */
    public int place() {
        return place;
    }

    /** How it lies: 1 to 8 (TIFF 6.0, Orientation); 1 where the page does not say. */
    public int orientation() {
        return picture.number(Tag.ORIENTATION, 1);
    }

    /** The bytes of its colour profile (ICC.1:2022, B.2). */
    public Optional<byte[]> profile() {
        return picture.bytes(Tag.PROFILE, LARGEST_PROFILE);
    }

    /** How its colours are to be read (TIFF 6.0, PhotometricInterpretation). */
    public int interpretation() {
        return picture.number(Tag.INTERPRETATION, 1);
    }

    /** How it is packed (TIFF 6.0, Compression). */
    public int compression() {
        return picture.number(Tag.COMPRESSION, 1);
    }

    /** Bits of a sample: of the first colour, which all others share in what is in use. */
    public int bits() {
        return picture.number(Tag.BITS, 1);
    }

    /** How many samples make a pixel. */
    public int samples() {
        return picture.number(Tag.SAMPLES, 1);
    }

    Directory picture() {
        return picture;
    }

    List<Directory> smaller() {
        return smaller;
    }
}
