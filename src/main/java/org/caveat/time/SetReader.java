package org.caveat.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a set: dates and runs of dates between brackets, with commas between them. */
final class SetReader {
    private static final String RUN = "..";

    private SetReader() {}

    /** Whether a text stands between the brackets of a set. */
    static boolean isBracketed(String text) {
        return (text.startsWith("[") && text.endsWith("]")) || (text.startsWith("{") && text.endsWith("}"));
    }

    static Attempt<DateSet> read(String text) {
        DateSet.Meaning meaning = text.startsWith("[") ? DateSet.Meaning.ONE_OF : DateSet.Meaning.ALL_OF;
        String inside = text.substring(1, text.length() - 1);
        if (inside.isEmpty()) {
            return Attempt.failure(Fault.NO_DATE);
        }
        List<DateSet.Member> members = new ArrayList<>();
        for (String each : inside.split(",", -1)) {
            Attempt<DateSet.Member> member = member(each);
            if (!member.succeeded()) {
                return member.map(none -> new DateSet(meaning, List.of(none)));
            }
            members.add(member.value().orElseThrow());
        }
        return DateSet.fault(members)
                .<Attempt<DateSet>>map(Attempt::failure)
                .orElseGet(() -> Attempt.success(new DateSet(meaning, members)));
    }

    private static Attempt<DateSet.Member> member(String text) {
        int run = text.indexOf(RUN);
        return run < 0
                ? DateReader.read(text).map(DateSet.Member.One::new)
                : run(text.substring(0, run), text.substring(run + RUN.length()));
    }

    private static Attempt<DateSet.Member> run(String first, String last) {
        Attempt<Optional<CalendarDate>> from = endOfRun(first);
        Attempt<Optional<CalendarDate>> to = endOfRun(last);
        Optional<Fault> fault = from.fault().or(to::fault);
        if (fault.isPresent()) {
            return Attempt.failure(fault.get());
        }
        Optional<CalendarDate> begins = from.value().orElseThrow();
        Optional<CalendarDate> ends = to.value().orElseThrow();
        return DateSet.Member.Run.fault(begins, ends)
                .<Attempt<DateSet.Member>>map(Attempt::failure)
                .orElseGet(() -> Attempt.success(new DateSet.Member.Run(begins, ends)));
    }

    private static Attempt<Optional<CalendarDate>> endOfRun(String text) {
        return text.isEmpty()
                ? Attempt.success(Optional.empty())
                : DateReader.read(text).map(Optional::of);
    }
}
