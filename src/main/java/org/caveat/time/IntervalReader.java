package org.caveat.time;

import java.util.Optional;

/** Reads an interval: two ends with a slash between them. */
final class IntervalReader {
    private IntervalReader() {}

    static Attempt<TimeInterval> read(String text) {
        int slash = text.indexOf('/');
        Attempt<TimeInterval.End> start = end(text.substring(0, slash));
        Attempt<TimeInterval.End> end = end(text.substring(slash + 1));
        Optional<Fault> fault = start.fault().or(end::fault);
        if (fault.isPresent()) {
            return Attempt.failure(Diagnosis.isInAnotherOrder(text) ? Fault.OTHER_ORDER : fault.get());
        }
        return interval(start.value().orElseThrow(), end.value().orElseThrow());
    }

    private static Attempt<TimeInterval> interval(TimeInterval.End start, TimeInterval.End end) {
        return TimeInterval.fault(start, end)
                .<Attempt<TimeInterval>>map(Attempt::failure)
                .orElseGet(() -> Attempt.success(new TimeInterval(start, end)));
    }

    private static Attempt<TimeInterval.End> end(String text) {
        return switch (text) {
            case "" -> Attempt.success(new TimeInterval.End.Unknown());
            case ".." -> Attempt.success(new TimeInterval.End.Open());
            default -> DateReader.read(text).map(TimeInterval.End.At::new);
        };
    }
}
