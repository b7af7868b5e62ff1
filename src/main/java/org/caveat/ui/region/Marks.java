package org.caveat.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The marks of a photograph in the order of their numbers.
 *
 * @param all regions, and marks beyond the frame
 */
record Marks(List<RegionMark> all) {
    Marks {
        all = List.copyOf(all);
    }

    /** Those that are regions. */
    List<RegionMark> onPicture() {
        return all.stream().filter(mark -> mark.region().isPresent()).toList();
    }

    Optional<RegionMark> of(String id) {
        return all.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }

    /** The smallest region that is hit. */
    Optional<RegionMark> at(Hit hit) {
        return all.stream()
                .filter(mark -> mark.region().filter(hit::on).isPresent())
                .min(Comparator.comparingLong(RegionMark::area));
    }

    /** The region after one, or the one before it. */
    Optional<RegionMark> next(RegionMark mark, boolean isForward) {
        List<RegionMark> regions = onPicture();
        int at = regions.indexOf(mark);
        int next = at + (isForward ? 1 : -1);
        return at >= 0 && next >= 0 && next < regions.size() ? Optional.of(regions.get(next)) : Optional.empty();
    }
}
