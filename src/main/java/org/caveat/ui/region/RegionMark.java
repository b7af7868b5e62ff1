package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Region;

/**
 * What stands on the picture, or on the mat beside it, for one caveat.
 *
 * @param number as on the caveat's card
 * @param region the part of the picture; empty for a mark beyond the frame
 * @param beyond the mark beyond the frame
 */
public record RegionMark(int number, Caveat caveat, Optional<Region> region, Optional<Beyond> beyond) {

    /** The marks of a photograph's standing caveats, numbered in the order of their cards. */
    public static List<RegionMark> of(AnnotatedPhotograph state) {
        List<RegionMark> marks = new ArrayList<>();
        for (Caveat caveat : state.caveatsInOrder()) {
            Optional<Region> region = caveat.region().filter(known -> !(known instanceof Region.Unread));
            if (caveat.stands() && (region.isPresent() || caveat.beyond().isPresent())) {
                marks.add(new RegionMark(marks.size() + 1, caveat, region, caveat.beyond()));
            }
        }
        return List.copyOf(marks);
    }

    public String id() {
        return caveat.id();
    }

    /** Square pixels of the smallest rectangle around it. */
    long area() {
        return region.map(Region::bounds)
                .map(bounds -> (long) bounds.width() * bounds.height())
                .orElse(0L);
    }

    public Kind kind() {
        return caveat.kind();
    }
}
