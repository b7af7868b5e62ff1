package org.caveat.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.time.CalendarDate;
import org.caveat.time.DateAndTime;
import org.caveat.time.DateSet;
import org.caveat.time.Edtf;
import org.caveat.time.Qualifier;
import org.caveat.time.TimeInterval;
import org.caveat.time.TimeInterval.End;

/** Draws a date as wide as it is uncertain: what is doubted is hollow, what is approximate fades, what is open goes on. */
final class LineShapes {
    /** The photograph's own date is drawn as a diamond where it is narrower. */
    private static final double DIAMOND_BELOW = 20;

    private static final double LEAST_BAR = 6;
    private static final double LEAST_FADING_BAR = 24;
    private static final double FADE = 0.2;
    private static final double OPEN_FADE = 0.7;
    private static final double TAIL = 56;
    private static final double BEFORE_TAIL = 6;
    private static final double AFTER_TAIL = 10;
    /** A question mark stays so far from the line's end, where other dates may have their point. */
    private static final double FROM_END = 14;

    private final LineScale scale;
    private final boolean isInstant;
    private final List<LineShape> shapes = new ArrayList<>();

    private LineShapes(LineScale scale, boolean isInstant) {
        this.scale = scale;
        this.isInstant = isInstant;
    }

    /** What a date looks like. */
    static List<LineShape> of(LineDate date, LineScale scale) {
        LineShapes drawing = new LineShapes(scale, date.isInstant());
        drawing.date(date.date());
        return List.copyOf(drawing.shapes);
    }

    private void date(Edtf date) {
        if (date instanceof CalendarDate day) {
            single(day, day);
        } else if (date instanceof DateAndTime moment) {
            single(moment.date(), moment.date());
        } else if (date instanceof TimeInterval interval) {
            interval(interval);
        } else if (date instanceof DateSet set) {
            set(set);
        }
    }

    private void interval(TimeInterval interval) {
        Optional<CalendarDate> start = interval.start().date();
        Optional<CalendarDate> end = interval.end().date();
        if (start.isPresent() && end.isPresent()) {
            single(start.get(), end.get());
        } else if (start.isPresent()) {
            from(start.get(), interval.end());
        } else {
            end.ifPresent(last -> until(interval.start(), last));
        }
    }

    /** From the first day of one date to the last of another, or of the same. */
    private void single(CalendarDate first, CalendarDate last) {
        double from = scale.startOf(earliest(first));
        double to = scale.endOf(latest(last));
        boolean hollow = isHollow(first) || isHollow(last);
        boolean in = first.qualifier().isApproximate();
        boolean out = last.qualifier().isApproximate();
        if (isInstant && !in && !out && to - from < DIAMOND_BELOW) {
            shapes.add(new LineShape.Diamond((from + to) / 2, hollow, hollow));
            return;
        }
        double width = Math.max(to - from, in || out ? LEAST_FADING_BAR : LEAST_BAR);
        double left = (from + to - width) / 2;
        double fade = width * FADE;
        shapes.add(new LineShape.Bar(
                left - (in ? fade : 0),
                left + width + (out ? fade : 0),
                hollow,
                in ? 2 * fade : 0,
                out ? 2 * fade : 0));
    }

    private void from(CalendarDate start, End end) {
        double from = scale.startOf(earliest(start));
        if (end instanceof End.Open) {
            double edge = scale.width();
            double fade = fadeOf(start);
            shapes.add(new LineShape.Bar(from - fade / 2, edge, isHollow(start), fade, (edge - from) * OPEN_FADE));
            shapes.add(new LineShape.Chevron(edge, true));
            return;
        }
        double to = Math.max(scale.endOf(latest(start)), from + LEAST_BAR);
        double mark = Math.min(to + TAIL, scale.width() - FROM_END);
        shapes.add(new LineShape.Bar(from, to, isHollow(start), 0, fadeOf(start)));
        tail(to + BEFORE_TAIL, mark - AFTER_TAIL);
        shapes.add(new LineShape.Question(mark));
    }

    private void until(End start, CalendarDate end) {
        double to = scale.endOf(latest(end));
        if (start instanceof End.Open) {
            double fade = fadeOf(end);
            shapes.add(new LineShape.Bar(0, to + fade / 2, isHollow(end), to * OPEN_FADE, fade));
            shapes.add(new LineShape.Chevron(0, false));
            return;
        }
        double from = Math.min(scale.startOf(earliest(end)), to - LEAST_BAR);
        double mark = Math.max(from - TAIL, FROM_END);
        shapes.add(new LineShape.Bar(from, to, isHollow(end), fadeOf(end), 0));
        tail(mark + AFTER_TAIL, from - BEFORE_TAIL);
        shapes.add(new LineShape.Question(mark));
    }

    private void tail(double from, double to) {
        if (from < to) {
            shapes.add(new LineShape.Tail(from, to));
        }
    }

    private void set(DateSet set) {
        boolean oneOf = set.meaning() == DateSet.Meaning.ONE_OF;
        List<Double> places = new ArrayList<>();
        for (DateSet.Member member : set.members()) {
            double from =
                    member.first().map(day -> scale.startOf(earliest(day))).orElse(0.0);
            double to = member.last().map(day -> scale.endOf(latest(day))).orElse(scale.width());
            places.add(from);
            places.add(to);
            boolean single = member instanceof DateSet.Member.One && to - from < DIAMOND_BELOW;
            shapes.add(
                    single
                            ? new LineShape.Diamond((from + to) / 2, oneOf, false)
                            : run(member, from, Math.max(to, from + LEAST_BAR), oneOf));
        }
        openEnds(set);
        double first = places.stream().min(Double::compare).orElse(0.0);
        double last = places.stream().max(Double::compare).orElse(0.0);
        if (oneOf && set.members().size() > 1) {
            shapes.add(0, new LineShape.Join(first, last));
        }
    }

    /** Some dates on end; where they are open, they fade out to the line's end. */
    private static LineShape run(DateSet.Member member, double from, double to, boolean oneOf) {
        double fade = (to - from) * OPEN_FADE;
        return new LineShape.Bar(
                from,
                to,
                oneOf,
                member.first().isEmpty() ? fade : 0,
                member.last().isEmpty() ? fade : 0);
    }

    private void openEnds(DateSet set) {
        if (set.bounds().earliest().isEmpty()) {
            shapes.add(new LineShape.Chevron(0, false));
        }
        if (set.bounds().latest().isEmpty()) {
            shapes.add(new LineShape.Chevron(scale.width(), true));
        }
    }

    /** Over how many pixels the inner end of a half-open date fades. */
    private double fadeOf(CalendarDate date) {
        double width = Math.max(scale.endOf(latest(date)) - scale.startOf(earliest(date)), LEAST_FADING_BAR);
        return date.qualifier().isApproximate() ? width * 2 * FADE : 0;
    }

    private static boolean isHollow(CalendarDate date) {
        Qualifier qualifier = date.qualifier();
        return qualifier.isUncertain() || date.hasUnspecified();
    }

    private static LocalDate earliest(CalendarDate date) {
        return date.bounds().earliest().orElseThrow();
    }

    private static LocalDate latest(CalendarDate date) {
        return date.bounds().latest().orElseThrow();
    }
}
