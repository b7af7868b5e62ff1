package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.export.LineMark;
import org.caveat.export.LineShape.Bar;

/**
 * How low the dates lie: as many as can on the axis, and what would lie on another in a lane of its own under it, so that
 * two dates never look like one.
 */
final class Lanes {
    /** Neighbours that only meet, or meet where it fades, hide nothing of the photograph's own date. */
    private static final double LEAST_HIDDEN = 8;
    /** What so little lies on another is still told from it. */
    private static final double LEAST_SHARED = 3;
    /** There is no room for more above the foot of the band; the last one takes the rest. */
    private static final int MOST = 4;

    private static final double BETWEEN = 2;

    private final List<List<LineMark>> lanes = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<LineMark> own;

    private Lanes(List<LineMark> own) {
        this.own = own;
    }

    static Lanes of(List<LineMark> marks) {
        Lanes lanes =
                new Lanes(marks.stream().filter(mark -> mark.date().isInstant()).toList());
        marks.stream()
                .filter(mark -> !mark.date().isInstant())
                .sorted(Comparator.comparingDouble(mark -> Reach.of(mark).from()))
                .forEach(lanes::add);
        return lanes;
    }

    private void add(LineMark mark) {
        int lane = 0;
        while (lane < MOST - 1 && isTaken(lane, mark)) {
            lane++;
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
        }
        lanes.get(lane).add(mark);
    }

    private boolean isTaken(int lane, LineMark mark) {
        Reach reach = Reach.of(mark);
        return (lane == 0 && hidesOwn(mark))
                || lanes.get(lane).stream().anyMatch(other -> Reach.of(other).shares(reach) >= LEAST_SHARED);
    }

    private boolean hidesOwn(LineMark mark) {
        Reach reach = Reach.of(mark);
        return bars(mark).anyMatch(this::hidesOwn)
                || own.stream().flatMap(Reach::signs).anyMatch(sign -> sign.shares(reach) >= LEAST_SHARED);
    }

    private boolean hidesOwn(Bar bar) {
        return own.stream().flatMap(Lanes::bars).anyMatch(ink -> {
            double from = ink.from() + ink.fadesIn();
            double to = ink.to() - ink.fadesOut();
            double shared = Math.min(to, bar.to()) - Math.max(from, bar.from());
            return shared > 0 && shared >= Math.min(LEAST_HIDDEN, (to - from) / 3);
        });
    }

    private static Stream<Bar> bars(LineMark mark) {
        return mark.shapes().stream().filter(Bar.class::isInstance).map(Bar.class::cast);
    }

    /** How low a date lies, in pixels at the usual size of type. */
    double axis(LineMark mark) {
        double axis = Heights.AXIS;
        for (int lane = 1; lane < lanes.size() && !lanes.get(lane - 1).contains(mark) && !own.contains(mark); lane++) {
            axis += half(lane - 1) + BETWEEN + half(lane);
            if (lane == 1) {
                axis = Math.max(axis, Heights.UNDER_INSTANT);
            }
        }
        return axis;
    }

    /** Where the years stand: as always, or as much lower as the lanes need. */
    double years() {
        double foot = lanes.get(lanes.size() - 1).stream()
                .mapToDouble(this::axis)
                .max()
                .orElse(Heights.AXIS);
        double below = foot + half(lanes.size() - 1) + Heights.YEARS_BELOW;
        return Math.max(Heights.YEARS, Math.min(Heights.LOWEST_YEARS, below));
    }

    private double half(int lane) {
        return lanes.get(lane).stream()
                .mapToDouble(mark -> Reach.of(mark).half())
                .max()
                .orElse(Heights.HALF_OF_CAVEAT);
    }
}
