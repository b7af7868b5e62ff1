package org.caveat.ui.region;

import java.util.Comparator;
import java.util.List;
import org.caveat.model.Region;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where the number of the selected region stands: beside its first corner, on no handle where that can be, and rather in the
 * region than outside, where another may be nearer.
 */
final class NumberPlace {
    private static final double BESIDE = 26;
    private static final double ASKEW = 20;

    /** Nearer than this a handle lies under the number. */
    private static final double CLEAR = Hit.DISC + 4;

    /** The ways from the corner, the usual one first. */
    private static final List<Spot> WAYS = List.of(
            new Spot(BESIDE, 0),
            new Spot(ASKEW, ASKEW),
            new Spot(-BESIDE, 0),
            new Spot(0, -BESIDE),
            new Spot(0, BESIDE),
            new Spot(-ASKEW, -ASKEW),
            new Spot(ASKEW, -ASKEW));

    private NumberPlace() {}

    /** The middle of the number, in the stage. */
    static Spot of(Region region, Viewport view) {
        Spot corner = Hit.firstCorner(region, view);
        if (region instanceof Region.Rectangle rectangle && rectangle.isPoint()) {
            return corner;
        }
        List<Spot> handles = Handle.of(region).stream()
                .filter(handle -> Hit.isOffered(handle, region, view))
                .map(handle -> view.toStage(handle.in(region)))
                .toList();
        Comparator<Spot> covering = Comparator.comparingLong(place ->
                handles.stream().filter(handle -> isUnder(handle, place)).count());
        return WAYS.stream()
                .map(way -> new Spot(corner.x() + way.x(), corner.y() + way.y()))
                .filter(place -> isInStage(place, view))
                .min(covering)
                .orElse(new Spot(corner.x() + BESIDE, corner.y()));
    }

    private static boolean isUnder(Spot handle, Spot place) {
        return Math.hypot(handle.x() - place.x(), handle.y() - place.y()) < CLEAR;
    }

    private static boolean isInStage(Spot place, Viewport view) {
        return place.x() >= Hit.DISC
                && place.y() >= Hit.DISC
                && place.x() <= view.stage().width() - Hit.DISC
                && place.y() <= view.stage().height() - Hit.DISC;
    }
}
