package org.caveat.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark of the axis of the instant line.
 *
 * @param at its place, in pixels
 * @param unit what is to be said of the day: its year, its month with its year, or the day itself
 */
public record LineTick(double at, LocalDate day, ChronoUnit unit) {
    private static final double LEAST_APART = 80;
    private static final double LEAST_FROM_EDGE = 16;
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 2),
            new Step(ChronoUnit.DAYS, 5),
            new Step(ChronoUnit.DAYS, 10),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 2),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 20),
            new Step(ChronoUnit.YEARS, 50));

    /** The marks of an axis, far enough apart to be read. */
    static List<LineTick> of(LineScale scale) {
        Step step = STEPS.stream()
                .filter(candidate -> scale.pixelsOf(candidate.days()) >= LEAST_APART)
                .findFirst()
                .orElseGet(() -> longest(scale));
        List<LineTick> ticks = new ArrayList<>();
        LocalDate last = scale.lastDate();
        for (LocalDate day = step.firstFrom(scale.firstDate());
                !day.isAfter(last);
                day = day.plus(step.count(), step.unit())) {
            double at = scale.startOf(day);
            if (at >= LEAST_FROM_EDGE && at <= scale.width() - LEAST_FROM_EDGE) {
                ticks.add(new LineTick(at, day, step.unit()));
            }
        }
        return ticks;
    }

    private static Step longest(LineScale scale) {
        int years = 100;
        while (scale.pixelsOf(new Step(ChronoUnit.YEARS, years).days()) < LEAST_APART) {
            years *= 10;
        }
        return new Step(ChronoUnit.YEARS, years);
    }

    /** How far apart the marks are. */
    private record Step(ChronoUnit unit, int count) {
        double days() {
            return unit.getDuration().toDays() * (double) count;
        }

        /** The first day, from one on, whose year, month or day of the month is a multiple of the step. */
        LocalDate firstFrom(LocalDate from) {
            LocalDate day =
                    switch (unit) {
                        case YEARS -> LocalDate.of(Math.floorDiv(from.getYear(), count) * count, 1, 1);
                        case MONTHS -> LocalDate.of(from.getYear(), 1, 1);
                        default -> LocalDate.ofEpochDay(Math.floorDiv(from.toEpochDay(), (long) count) * count);
                    };
            while (day.isBefore(from)) {
                day = day.plus(count, unit);
            }
            return day;
        }
    }
}
