package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one page: from the smallest of its copies that is large enough. */
public final class TiffReader {
    private static final double HALF = 0.5;

    private final TiffLevel whole;
    private final List<TiffLevel> copies;
    private final List<TiffLevel> smallestFirst;

    private TiffReader(TiffLevel whole, List<TiffLevel> copies) {
        this.whole = whole;
        this.copies = copies;
        List<TiffLevel> all = new ArrayList<>(copies);
        all.add(whole);
        for (TiffLevel level : List.copyOf(all)) {
            level.eighth().ifPresent(all::add);
        }
        smallestFirst = all.stream()
                .sorted(Comparator.comparingInt(TiffLevel::width).thenComparing(TiffLevel::height))
                .toList();
    }

    /**
     * Reads how a page is stored, while its file is open; none of the pixels.
     *
     * @throws Malformed where it is stored in a way that is not read here
     * @throws IOException where the file does not hold what it says
     */
    public static TiffReader of(TiffPage page) throws IOException {
        List<TiffLevel> copies = new ArrayList<>();
        for (Directory copy : page.smaller()) {
            try {
                copies.add(TiffLevel.of(copy));
            } catch (IOException damaged) {
                // The page itself serves for every size.
            }
        }
        return new TiffReader(TiffLevel.of(page.picture()), copies);
    }

    /** The page itself. */
    public TiffLevel whole() {
        return whole;
    }

    /** In which sizes the file holds the page: pixels of it for one of those, each way; 1 first. */
    public List<Double> reductions() {
        List<Double> reductions = new ArrayList<>();
        reductions.add(1.0);
        copies.forEach(copy -> reductions.add((double) whole.width() / copy.width()));
        return reductions;
    }

    /** Whether any part of it can be read without the others. */
    public boolean isReachedInParts() {
        return whole.isReachedInParts();
    }

    /**
     * The level from which a picture of some scale is made, never softer than that.
     *
     * @param scale pixels of the picture that is made for one of the page, each way: 1 is full size
     */
    public TiffLevel level(double scale) {
        // A copy's side was rounded, one way or the other.
        double width = whole.width() * scale - HALF;
        double height = whole.height() * scale - HALF;
        return smallestFirst.stream()
                .filter(level -> level.width() >= width && level.height() >= height)
                .findFirst()
                .orElse(whole);
    }
}
