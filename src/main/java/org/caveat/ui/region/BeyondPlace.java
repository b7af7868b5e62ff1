package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where a mark beyond the frame stands on the screen: on which edge of the picture, and from there outwards on the mat.
 *
 * @param onEdge its place on the edge, in the stage
 * @param bar its bar, which lies on the edge wholly
 * @param out which way is outwards
 * @param disc the centre of its disc
 * @param waiting which way the mark's place is, where that is out of view and the disc waits at the stage's border
 * @param words where its words stand; empty where there is no room for any
 */
record BeyondPlace(Spot onEdge, Area bar, Way out, Spot disc, Optional<Way> waiting, Optional<Area> words) {
    static final double RADIUS = 11;

    /** How long the bar on the edge is, at most. */
    static final double BAR_LENGTH = 64;

    /** So many bars an edge has room for at least: on a small picture they are shorter. */
    static final double BARS_ON_EDGE = 3;

    /** How thick the bar on the edge is. */
    static final double BAR = 3;

    /** From the edge to where a leader bends, whose disc was moved aside. */
    private static final double BEND = 14;

    /** The same with words. */
    BeyondPlace saying(Optional<Area> place) {
        return new BeyondPlace(onEdge, bar, out, disc, waiting, place);
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /** The square around its disc. */
    Area around() {
        return new Area(disc.x() - RADIUS, disc.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    /** All that it takes of the stage. */
    Stream<Area> taken() {
        Stream<Area> stem = isWaiting() ? Stream.empty() : Stream.of(Area.between(onEdge, disc));
        return Stream.concat(stem.map(BeyondPlace::wider), Stream.concat(Stream.of(around()), words().stream()));
    }

    private static Area wider(Area stem) {
        return new Area(stem.x() - BAR, stem.y() - BAR, stem.width() + 2 * BAR, stem.height() + 2 * BAR);
    }

    /** The leader from the bar to the disc's rim: straight, or bent once where the disc was moved along the edge. */
    List<Spot> leader() {
        Spot start = outwards(onEdge, BAR);
        Spot end = outwards(disc, -RADIUS);
        boolean straight = out.y() != 0 ? onEdge.x() == disc.x() : onEdge.y() == disc.y();
        return straight ? List.of(start, end) : List.of(start, outwards(onEdge, BEND), end);
    }

    private Spot outwards(Spot from, double by) {
        return new Spot(from.x() + out.x() * by, from.y() + out.y() * by);
    }
}
