package org.caveat.ui.lighttable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where the map of the whole picture stands in the stage: in the corner where it hides least of what is said.
 *
 * @param map the whole picture, small
 * @param seen the part of the map that is in view
 */
record OverviewPlace(Viewport view, Corner corner, Area map, Area seen) {
    /** From the stage's edge. */
    static final double MARGIN = 16;

    private static final double LARGEST = 168;
    private static final double SMALLEST = 96;
    private static final double STAGES_IN_A_MAP = 4;
    private static final double A_MARK = 10_000;

    /** The corners of the stage, the one that is taken where all are alike first. */
    enum Corner {
        LOWER_RIGHT,
        LOWER_LEFT,
        UPPER_RIGHT,
        UPPER_LEFT;

        private boolean isRight() {
            return this == LOWER_RIGHT || this == UPPER_RIGHT;
        }

        private boolean isLower() {
            return this == LOWER_RIGHT || this == LOWER_LEFT;
        }
    }

    /**
     * The place for a view; none, where the whole picture is seen.
     *
     * @param regions parts of the picture on which something stands
     * @param marks parts of the stage on which a mark stands that would be hidden whole: worse than any part of a region
     * @param before where it stood: it stays there unless another corner hides less
     */
    static Optional<OverviewPlace> of(Viewport view, List<Rectangle> regions, List<Area> marks, Corner before) {
        if (!view.isLargerThanStage()) {
            return Optional.empty();
        }
        List<Area> occupied = regions.stream().map(view::toStage).toList();
        Corner best = Stream.concat(Stream.of(before), Stream.of(Corner.values()))
                .min(Comparator.comparingDouble(
                        corner -> hidden(map(view, corner), occupied) + A_MARK * hidden(map(view, corner), marks)))
                .orElse(before);
        Area map = map(view, best);
        return Optional.of(new OverviewPlace(view, best, map, seen(view, map)));
    }

    private static double hidden(Area map, List<Area> occupied) {
        return occupied.stream().mapToDouble(map::shared).sum();
    }

    private static Area map(Viewport view, Corner corner) {
        Extent stage = view.stage();
        Extent turned = view.turn().of(view.picture());
        double side = Math.max(SMALLEST, Math.min(LARGEST, Math.min(stage.width(), stage.height()) / STAGES_IN_A_MAP));
        double shrinking = side / Math.max(turned.width(), turned.height());
        double width = Math.max(1, Math.rint(turned.width() * shrinking));
        double height = Math.max(1, Math.rint(turned.height() * shrinking));
        double x = corner.isRight() ? stage.width() - MARGIN - width : MARGIN;
        double y = corner.isLower() ? stage.height() - MARGIN - height : MARGIN;
        return new Area(Math.rint(x), Math.rint(y), width, height);
    }

    private static Area seen(Viewport view, Area map) {
        Area whole = view.whole();
        double left = part(-whole.x(), whole.width());
        double right = part(view.stage().width() - whole.x(), whole.width());
        double top = part(-whole.y(), whole.height());
        double bottom = part(view.stage().height() - whole.y(), whole.height());
        return new Area(
                map.x() + left * map.width(),
                map.y() + top * map.height(),
                (right - left) * map.width(),
                (bottom - top) * map.height());
    }

    private static double part(double at, double length) {
        return Math.max(0, Math.min(1, at / length));
    }

    /** The place of the picture that a place of the map stands for. */
    Spot toPicture(Spot onStage) {
        Area whole = view.whole();
        double across = part(onStage.x() - map.x(), map.width());
        double down = part(onStage.y() - map.y(), map.height());
        return view.toPicture(new Spot(whole.x() + across * whole.width(), whole.y() + down * whole.height()));
    }
}
