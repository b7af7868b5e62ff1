package org.caveat.ui.instantline;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.export.LineMark;
import org.caveat.export.LineShape.Bar;

/**
 * How low the bars lie: on the axis, and those of caveats that would hide the photograph's own date under it.
 *
 * @param ink the bars of the photograph's own date
 */
record Lanes(List<Bar> ink) {
    /** Neighbours that only meet, or meet where it fades, hide nothing. */
    private static final double LEAST_HIDDEN = 8;

    static Lanes of(List<LineMark> marks) {
        return new Lanes(marks.stream()
                .filter(mark -> mark.date().isInstant())
                .flatMap(Lanes::bars)
                .toList());
    }

    double axis(LineMark mark) {
        boolean hides = !mark.date().isInstant() && bars(mark).anyMatch(this::hides);
        return hides ? Heights.UNDER_INSTANT : Heights.AXIS;
    }

    private boolean hides(Bar bar) {
        return ink.stream().anyMatch(own -> {
            double from = own.from() + own.fadesIn();
            double to = own.to() - own.fadesOut();
            double shared = Math.min(to, bar.to()) - Math.max(from, bar.from());
            return shared > 0 && shared >= Math.min(LEAST_HIDDEN, (to - from) / 3);
        });
    }

    private static Stream<Bar> bars(LineMark mark) {
        return mark.shapes().stream().filter(Bar.class::isInstance).map(Bar.class::cast);
    }
}
