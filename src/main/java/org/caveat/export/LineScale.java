package org.caveat.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.time.Bounds;

/**
 * Which day stands where on the instant line.
 *
 * @param firstDay the day at its left end, counted from 1970
 * @param days how many days it holds
 * @param width in pixels
 */
record LineScale(double firstDay, double days, double width) {
    /** How much of the span of all dates is added at each end. */
    private static final double MARGIN = 0.08;
    /** The shortest date takes this part of the line at the most, so that a lone date is still seen in its time. */
    private static final double WIDEST = 1 / 8.0;

    private static final double SHORTEST_DAYS = 30;

    /** The scale on which all dates can be seen; empty where none has a first or a last day. */
    static Optional<LineScale> of(List<LineDate> dates, double width) {
        List<Double> edges = new ArrayList<>();
        double shortest = Double.MAX_VALUE;
        for (LineDate date : dates) {
            Bounds bounds = date.date().bounds();
            Optional<Double> start = bounds.earliest().map(LineScale::start);
            Optional<Double> end = bounds.latest().map(LineScale::end);
            start.ifPresent(edges::add);
            end.ifPresent(edges::add);
            if (start.isPresent() && end.isPresent()) {
                shortest = Math.min(shortest, end.get() - start.get());
            }
        }
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        double first = edges.stream().min(Double::compare).orElseThrow();
        double last = edges.stream().max(Double::compare).orElseThrow();
        double least = shortest == Double.MAX_VALUE ? SHORTEST_DAYS : Math.max(SHORTEST_DAYS, shortest / WIDEST);
        double span = Math.max(last - first, least);
        double middle = (first + last) / 2;
        double days = span * (1 + 2 * MARGIN);
        return Optional.of(new LineScale(middle - days / 2, days, width));
    }

    /** Where a day begins. */
    double startOf(LocalDate day) {
        return at(start(day));
    }

    /** Where a day ends. */
    double endOf(LocalDate day) {
        return at(end(day));
    }

    LocalDate firstDate() {
        return LocalDate.ofEpochDay((long) Math.ceil(firstDay));
    }

    LocalDate lastDate() {
        return LocalDate.ofEpochDay((long) Math.floor(firstDay + days));
    }

    double pixelsOf(double someDays) {
        return someDays / days * width;
    }

    private double at(double day) {
        return pixelsOf(day - firstDay);
    }

    private static double start(LocalDate day) {
        return day.toEpochDay();
    }

    private static double end(LocalDate day) {
        return day.toEpochDay() + 1.0;
    }
}
