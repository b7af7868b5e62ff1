package org.caveat.collection;

import java.util.Optional;
import org.caveat.metadata.Header;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;

/** How a photograph's file differs from the one that its sidecar speaks of, as far as its size tells. */
public sealed interface SizeChange {

    /** It has another number of bytes. */
    record Bytes(long said, long now) implements SizeChange {}

    /** It has as many bytes, and another picture. */
    record Pixels(int saidWidth, int saidHeight, int width, int height) implements SizeChange {}

    /** Compares sizes, without reading the file. Empty also where the sidecar tells none. */
    static Optional<SizeChange> of(Holding holding) {
        Photograph said = holding.state().photograph();
        Header header = holding.facts().header();
        Optional<Long> bytes = said.get(PhotographFields.BYTE_SIZE).filter(size -> size != header.bytes());
        if (bytes.isPresent()) {
            return Optional.of(new Bytes(bytes.get(), header.bytes()));
        }
        Optional<Integer> width = said.get(PhotographFields.WIDTH);
        Optional<Integer> height = said.get(PhotographFields.HEIGHT);
        boolean isOther = header.width() > 0
                && width.isPresent()
                && height.isPresent()
                && (width.get() != header.width() || height.get() != header.height());
        return isOther
                ? Optional.of(new Pixels(width.get(), height.get(), header.width(), header.height()))
                : Optional.empty();
    }
}
