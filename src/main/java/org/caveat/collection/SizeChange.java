package org.caveat.collection;

import java.util.Optional;
import org.caveat.metadata.Header;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;

/** How a photograph's file differs from the one that its sidecar speaks of, as far as its size tells. */
public sealed interface SizeChange {

    /** It has another number of bytes, and as far as the sidecar tells a picture of the same size. */
    record Bytes(long said, long now) implements SizeChange {}

    /** It has another picture: its size in pixels is another. */
    record Pixels(int saidWidth, int saidHeight, int width, int height) implements SizeChange {
        /** So much of its proportions may differ, by rounding, and the picture is still taken to be the whole former one. */
        private static final double MOST_DIFFERENT = 0.01;

        /** Whether it can be the former picture, scaled. */
        public boolean keepsProportions() {
            double across = (double) width / saidWidth;
            double down = (double) height / saidHeight;
            return Math.abs(across / down - 1) <= MOST_DIFFERENT;
        }
    }

    /** Compares sizes, without reading the file. Empty also where the sidecar tells none. */
    static Optional<SizeChange> of(Holding holding) {
        Photograph said = holding.state().photograph();
        Header header = holding.facts().header();
        Optional<SizeChange> pixels = pixels(said, header);
        return pixels.isPresent()
                ? pixels
                : said.get(PhotographFields.BYTE_SIZE)
                        .filter(size -> size != header.bytes())
                        .map(size -> new Bytes(size, header.bytes()));
    }

    private static Optional<SizeChange> pixels(Photograph said, Header header) {
        Optional<Integer> width = said.get(PhotographFields.WIDTH);
        Optional<Integer> height = said.get(PhotographFields.HEIGHT);
        boolean isOther = header.width() > 0
                && width.isPresent()
                && height.isPresent()
                && width.get() > 0
                && height.get() > 0
                && (width.get() != header.width() || height.get() != header.height());
        return isOther
                ? Optional.of(new Pixels(width.get(), height.get(), header.width(), header.height()))
                : Optional.empty();
    }
}
