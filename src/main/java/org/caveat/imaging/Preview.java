package org.caveat.imaging;

import java.nio.file.Path;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/**
 * The small picture that a file holds of one that is not decoded, such as a camera's raw data. It stands for the large
 * one: its size is that of the large one, and parts of it are enlarged. Where its proportions differ it has black bars,
 * and the middle is shown.
 */
final class Preview implements PixelSource {
    private static final int BYTES_OF_PIXEL = 3 * Integer.BYTES;

    private final Path file;
    private final Size size;
    private final PixelSource small;
    private final DecodingWall wall;
    private final MemoryBound memory;
    private final String sentence;

    /**
     * A preview.
     *
     * @param size of the large picture, upright; nothing where it is not known
     * @param kind of the file, as people call it
     */
    Preview(Path file, Size size, PixelSource small, DecodingWall wall, MemoryBound memory, String kind) {
        this.file = file;
        this.size = size.pixels() > 0 ? size : new Size(small.width(), small.height());
        this.small = small;
        this.wall = wall;
        this.memory = memory;
        sentence = wall.say("imaging.preview", file, small.width(), small.height(), kind);
    }

    @Override
    public Optional<String> insteadOf() {
        return Optional.of(sentence);
    }

    @Override
    public int width() {
        return size.width();
    }

    @Override
    public int height() {
        return size.height();
    }

    @Override
    public Pixels read(Rectangle area, double scale) throws PictureFailure {
        Size wanted = new Size(area.width(), area.height()).times(scale);
        Rectangle part = small(area);
        double down = Math.max((double) wanted.width() / part.width(), (double) wanted.height() / part.height());
        Pixels pixels = small.read(part, Math.min(1, down));
        return wall.behind(file, size, () -> {
            try (MemoryBound.Taken taken = memory.take(wanted.pixels() * BYTES_OF_PIXEL)) {
                return down <= 1 ? AreaAverage.of(pixels, wanted) : Enlargement.of(pixels, wanted);
            }
        });
    }

    /** Where a part of the large picture stands in the small one. */
    private Rectangle small(Rectangle area) {
        double factor = Math.min((double) small.width() / size.width(), (double) small.height() / size.height());
        double left = (small.width() - size.width() * factor) / 2;
        double top = (small.height() - size.height() * factor) / 2;
        int x = Math.min(small.width() - 1, (int) (left + area.x() * factor));
        int y = Math.min(small.height() - 1, (int) (top + area.y() * factor));
        int right = (int) Math.round(left + (area.x() + area.width()) * factor);
        int bottom = (int) Math.round(top + (area.y() + area.height()) * factor);
        return new Rectangle(
                x,
                y,
                Math.max(1, Math.min(small.width(), right) - x),
                Math.max(1, Math.min(small.height(), bottom) - y));
    }

    @Override
    public void close() {
        small.close();
    }
}
