package org.caveat.ui.region;

import java.util.List;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;

/**
 * One edge of the picture as it lies on the screen, and the line on the mat along which its marks stand.
 *
 * @param out which way is outwards: one of 1 and -1, the other 0
 * @param edge where the edge is, along {@code out}, in the stage
 * @param line where the discs' centres are, along {@code out}, in the stage
 * @param from where the edge begins, across {@code out}, in the stage
 * @param to where the edge ends
 * @param low the least place for a disc along the line
 * @param high the greatest place for a disc along the line
 * @param isWaiting whether the edge is out of view, and its marks wait at the stage's border
 */
record MatEdge(Way out, double edge, double line, double from, double to, double low, double high, boolean isWaiting) {
    /** From the edge to a disc's centre, in screen pixels. */
    static final double OUTWARDS = 36;

    /** From the stage's border to the centre of a disc that waits there, its chevron between them. */
    static final double BORDER = 24;

    /** So much of the stage, beyond the edge, a disc needs to be seen whole. */
    private static final double NEEDED = OUTWARDS + 13;

    /** Marks closer than this are spread. */
    private static final double APART = 72;

    /** Discs closer than this would touch. */
    private static final double LEAST = 26;

    static MatEdge of(Way out, Viewport view) {
        Area picture = view.whole();
        Extent stage = view.stage();
        boolean across = out.y() != 0;
        double start = across ? picture.y() : picture.x();
        double length = across ? picture.height() : picture.width();
        double room = across ? stage.height() : stage.width();
        double side = out.x() + out.y();
        double edge = Math.rint(side < 0 ? start : start + length);
        boolean waits = side < 0 ? edge < NEEDED || edge > room : edge > room - NEEDED || edge < 0;
        double line = waits ? border(side, edge, room) : edge + side * OUTWARDS;
        double from = across ? picture.x() : picture.y();
        double to = from + (across ? picture.width() : picture.height());
        // further in than a disc of the next edge reaches, so that none of two edges meet in a corner
        double inset = OUTWARDS + BORDER;
        double end = (across ? stage.width() : stage.height()) - inset;
        double low = Math.max(inset, Math.min(from, end));
        return new MatEdge(out, edge, line, from, to, low, Math.max(low, Math.min(to, end)), waits);
    }

    /** At the border beyond which the edge lies. */
    private static double border(double side, double edge, double room) {
        boolean isBefore = side < 0 ? edge <= room : edge < 0;
        return isBefore ? BORDER : room - BORDER;
    }

    boolean isLevel() {
        return out.y() != 0;
    }

    /** How far along this edge a place of the stage is. */
    double along(Spot onStage) {
        return isLevel() ? onStage.x() : onStage.y();
    }

    /** A place of the stage: so far along the edge, and so far along {@link #out}. */
    Spot spot(double along, double outwards) {
        return isLevel() ? new Spot(along, outwards) : new Spot(outwards, along);
    }

    /** A bar, as near to where it belongs as the ends of the edge let it lie on it; of a small picture a part of the edge. */
    Area bar(double along) {
        double length = Math.rint(Math.min(BeyondPlace.BAR_LENGTH, (to - from) / BeyondPlace.BARS_ON_EDGE));
        double begin = Math.rint(Math.max(from, Math.min(to - length, along - length / 2)));
        double side = out.x() + out.y() < 0 ? edge - BeyondPlace.BAR : edge;
        return isLevel()
                ? new Area(begin, side, length, BeyondPlace.BAR)
                : new Area(side, begin, BeyondPlace.BAR, length);
    }

    /** Where the discs stand whose marks belong at these places along the edge. */
    List<Double> discs(List<Double> along) {
        return Spread.of(along, APART, LEAST, low, high).stream()
                .map(Math::rint)
                .toList();
    }
}
