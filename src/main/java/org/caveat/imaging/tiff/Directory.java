package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file says of one of its pictures: an image file directory (TIFF 6.0, section 2). */
final class Directory {
    private static final int REDUCED = 1;
    private static final int MASK = 4;
    private static final int OLD_REDUCED = 2;
    private static final double PIXELS_OFF = 2;

    private final Numbers file;
    private final Map<Integer, Field> fields;
    private final int width;
    private final int height;
    private final boolean isReduced;
    private final boolean isMask;

    Directory(Numbers file, Map<Integer, Field> fields) {
        this.file = file;
        this.fields = Map.copyOf(fields);
        width = side(Tag.WIDTH);
        height = side(Tag.HEIGHT);
        int kind = number(Tag.NEW_SUBFILE, 0);
        isReduced = (kind & REDUCED) != 0 || number(Tag.SUBFILE, 0) == OLD_REDUCED;
        isMask = (kind & MASK) != 0;
    }

    private int side(int tag) {
        int side = number(tag, 0);
        return Math.max(0, side);
    }

    Numbers file() {
        return file;
    }

    /** In pixels; 0 where the file does not say. */
    int width() {
        return width;
    }

    /** In pixels; 0 where the file does not say. */
    int height() {
        return height;
    }

    boolean has(int tag) {
        return fields.containsKey(tag);
    }

    /** The first value of a field; of one that is not there, or cannot be read, another. */
    int number(int tag, int otherwise) {
        Field field = fields.get(tag);
        try {
            return field == null || field.count() < 1 ? otherwise : clamped(field.numbers(file, 1)[0]);
        } catch (IOException damaged) {
            return otherwise;
        }
    }

    private static int clamped(long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    /**
     * The values of a field, none where it is not there.
     *
     * @param most how many of them, at most
     * @throws IOException where the file does not hold them
     */
    long[] numbers(int tag, long most) throws IOException {
        Field field = fields.get(tag);
        return field == null ? new long[0] : field.numbers(file, most);
    }

    /** The values of a field as fractions; others where it is not there or cannot be read. */
    double[] fractions(int tag, double... otherwise) {
        Field field = fields.get(tag);
        try {
            double[] found = field == null ? otherwise : field.fractions(file, otherwise.length);
            return found.length < otherwise.length ? otherwise : found;
        } catch (IOException damaged) {
            return otherwise;
        }
    }

    /** The bytes of a field, whatever their type. */
    Optional<byte[]> bytes(int tag, int most) {
        @Nullable Field field = fields.get(tag);
        long count = field == null ? 0 : field.count() * Field.bytes(field.type());
        try {
            return field == null || count < 1 || count > most
                    ? Optional.empty()
                    : Optional.of(file.at(field.place(), count).array());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Whether there is a picture, in strips or in tiles, of which the size is known. */
    boolean hasPicture() {
        return width > 0 && height > 0 && (has(Tag.STRIP_OFFSETS) || has(Tag.TILE_OFFSETS) || has(Tag.JPEG_STREAM));
    }

    /** Whether it says that it is a smaller copy of another picture (NewSubfileType, SubfileType). */
    boolean isReduced() {
        return isReduced;
    }

    /** Whether it can be a page: a picture that stands for itself, no smaller copy and no mask of another. */
    boolean isPage() {
        return hasPicture() && !isReduced && !isMask;
    }

    /** A small picture that is stored as cameras store theirs beside the large one (EXIF, IFD1). */
    boolean isCameraThumbnail() {
        return has(Tag.JPEG_STREAM) && !has(Tag.STRIP_OFFSETS) && !has(Tag.TILE_OFFSETS);
    }

    /** Whether it shows the same in the same colours, in fewer pixels. */
    boolean isSmallerCopyOf(Directory whole) {
        return isReduced
                && !isMask
                && hasPicture()
                && width <= whole.width
                && height <= whole.height
                && (width < whole.width || height < whole.height)
                && Math.abs((double) whole.height * width / whole.width - height) <= PIXELS_OFF
                && number(Tag.INTERPRETATION, 0) == whole.number(Tag.INTERPRETATION, 0)
                && number(Tag.SAMPLES, 1) == whole.number(Tag.SAMPLES, 1);
    }
}
