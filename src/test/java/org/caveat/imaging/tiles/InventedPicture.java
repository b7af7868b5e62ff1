package org.caveat.imaging.tiles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.PixelSource;
import org.caveat.imaging.Pixels;
import org.caveat.model.Region.Rectangle;

/** A picture that no file holds: each pixel's colour tells its place. It remembers what was read of it. */
final class InventedPicture implements PixelSource {
    private final int width;
    private final int height;
    private final boolean isInParts;
    private final List<Double> reductions;
    private final List<Reading> readings = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private volatile Runnable before = () -> {};

    /** What was read. */
    record Reading(Rectangle area, double scale) {
        int reduction() {
            return (int) Math.round(1 / scale);
        }
    }

    private InventedPicture(int width, int height, boolean isInParts, List<Double> reductions) {
        this.width = width;
        this.height = height;
        this.isInParts = isInParts;
        this.reductions = reductions;
    }

    /** One that must be decoded from its beginning. */
    static InventedPicture whole(int width, int height) {
        return new InventedPicture(width, height, false, List.of(1.0));
    }

    /** One that can be reached in parts, in these sizes. */
    static InventedPicture inParts(int width, int height, Double... reductions) {
        return new InventedPicture(width, height, true, List.of(reductions));
    }

    PixelSource open(Leaf leaf) {
        opened.incrementAndGet();
        return this;
    }

    int opened() {
        return opened.get();
    }

    int closed() {
        return closed.get();
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** Does something at each reading, before it. */
    void before(Runnable action) {
        before = action;
    }

    /** The colour at a place of the picture. */
    static int colour(int x, int y) {
        return 0xFF000000 | (x / 64 & 0xFF) << 16 | (y / 64 & 0xFF) << 8;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Pixels read(Rectangle area, double scale) {
        if (!area.isWithin(width, height)) {
            throw new IllegalArgumentException(area.spelled());
        }
        before.run();
        readings.add(new Reading(area, scale));
        int across = (int) Math.max(1, Math.round(area.width() * scale));
        int down = (int) Math.max(1, Math.round(area.height() * scale));
        int[] argb = new int[across * down];
        for (int at = 0; at < argb.length; at++) {
            int row = at / across;
            int x = area.x() + (int) (at % across / scale);
            int y = area.y() + (int) (row / scale);
            argb[at] = colour(x, y);
        }
        return Pixels.of(across, down, argb);
    }

    @Override
    public boolean isReachedInParts() {
        return isInParts;
    }

    @Override
    public List<Double> reductions() {
        return reductions;
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
