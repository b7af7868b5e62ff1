package org.caveat.export.iiif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Region;

/**
 * A photograph of the export, and what can be shown of its picture.
 *
 * @param place its place in the publication
 * @param sizes in which the picture can be had as a whole; none where it cannot be read
 * @param reason why it cannot
 */
record ShownPhotograph(PublishedPhotograph published, int place, List<ImageSize> sizes, Optional<String> reason) {
    private static final int THUMBNAIL = 200;
    /** Of a Canvas of which nothing tells how large it should be. */
    private static final int SOME_SIZE = 1_000;

    ShownPhotograph {
        sizes = sizes.stream()
                .sorted(Comparator.comparingInt(ImageSize::longest))
                .toList();
    }

    boolean isSeen() {
        return !sizes.isEmpty();
    }

    /** The whole picture in its full size. */
    ImageSize full() {
        return sizes.get(sizes.size() - 1);
    }

    ImageSize thumbnail() {
        return sizes.stream()
                .filter(size -> size.longest() >= THUMBNAIL)
                .findFirst()
                .orElse(full());
    }

    /** The size of the Canvas: that of the upright picture on which the regions were drawn, so that they lie there too. */
    ImageSize canvas() {
        if (published.width() > 0 && published.height() > 0) {
            return new ImageSize(published.width(), published.height());
        }
        return isSeen() ? full() : new ImageSize(furthest(true), furthest(false));
    }

    /** Of a picture whose size nobody knows: as far as anything was drawn on it. */
    private int furthest(boolean across) {
        return published.state().caveats().stream()
                .flatMap(caveat -> published.region(caveat).stream())
                .map(Region::bounds)
                .mapToInt(box -> across ? box.x() + box.width() : box.y() + box.height())
                .reduce(SOME_SIZE, Math::max);
    }
}
