package org.caveat.ui.region;

import java.util.List;
import org.caveat.model.Region;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/** Where the few words of a region stand beside it: within the stage, and never on its number. */
final class LabelPlace {
    private static final double GAP = 4;
    /** The number of a selected region stands beside its corner, and may come to stand there while it is read. */
    private static final double NUMBER_WIDTH = 26 + 2 * Hit.DISC;

    private LabelPlace() {}

    /** The upper left of a label of that size, in the stage. */
    static Spot of(Region region, Extent label, Viewport view) {
        Area bounds = view.toStage(region.bounds());
        Spot corner = Hit.firstCorner(region, view);
        Area number = new Area(corner.x() - Hit.DISC, corner.y() - Hit.DISC, NUMBER_WIDTH, 2 * Hit.DISC);
        double below = Math.max(bounds.y() + bounds.height(), number.y() + number.height()) + GAP;
        double above = Math.min(bounds.y(), number.y()) - GAP - label.height();
        double foot = view.stage().height() - GAP - label.height();
        double x = within(bounds.x(), view.stage().width() - label.width());
        double right = within(number.x() + number.width() + GAP, view.stage().width() - label.width());
        double left = within(number.x() - GAP - label.width(), view.stage().width() - label.width());
        List<Spot> places = List.of(
                new Spot(x, below),
                new Spot(x, above),
                new Spot(x, foot),
                new Spot(x, GAP),
                new Spot(right, within(number.y(), foot + GAP)),
                new Spot(left, within(number.y(), foot + GAP)));
        return places.stream()
                .filter(place -> place.y() >= GAP && place.y() <= foot)
                .filter(place -> new Area(place.x(), place.y(), label.width(), label.height()).shared(number) == 0)
                .findFirst()
                .orElse(places.get(0));
    }

    private static double within(double at, double most) {
        return Math.rint(Math.max(GAP, Math.min(most - GAP, at)));
    }
}
