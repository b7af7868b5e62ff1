package org.caveat.text;

import java.util.List;
import java.util.Optional;
import org.caveat.time.CalendarDate;
import org.caveat.time.DateSet;
import org.caveat.time.TimeInterval;

/** Intervals and sets in words. */
final class SeveralDateWords {
    private final Messages messages;
    private final CalendarWords calendar;

    SeveralDateWords(Messages messages, CalendarWords calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** <i>between 1871 and 1873</i> */
    String interval(TimeInterval interval) {
        Optional<CalendarDate> start = interval.start().date();
        Optional<CalendarDate> end = interval.end().date();
        if (start.isPresent() && start.equals(end)) {
            return calendar.alone(start.get());
        }
        if (start.isPresent() && end.isPresent()) {
            Told told = Told.before(List.of(start.get(), end.get()));
            return messages.get(
                    "text.date.between",
                    calendar.afterPreposition(start.get(), told),
                    calendar.afterPreposition(end.get(), Told.FULLY));
        }
        return start.map(date -> from(date, interval.end()))
                .orElseGet(() -> until(interval.start(), end.orElseThrow()));
    }

    private String from(CalendarDate start, TimeInterval.End end) {
        String key = end instanceof TimeInterval.End.Unknown ? "text.date.from-end-not-known" : "text.date.from";
        return messages.get(key, calendar.afterPreposition(start, Told.FULLY));
    }

    private String until(TimeInterval.End start, CalendarDate end) {
        String key =
                start instanceof TimeInterval.End.Unknown ? "text.date.until-beginning-not-known" : "text.date.until";
        return messages.get(key, calendar.towards(end));
    }

    /** <i>1914 to 1929</i> */
    String run(CalendarDate first, CalendarDate last) {
        if (first.equals(last)) {
            return calendar.amongOthers(last, Told.FULLY);
        }
        Told told = Told.before(List.of(first, last));
        return messages.get("text.date.to", calendar.amongOthers(first, told), calendar.amongOthers(last, Told.FULLY));
    }

    /** <i>25 or 26 April 1945</i> */
    String set(DateSet set) {
        List<DateSet.Member> members = set.members();
        boolean alike = members.stream().allMatch(DateSet.Member.One.class::isInstance);
        Told told = alike
                ? Told.before(members.stream()
                        .flatMap(member -> member.first().stream())
                        .toList())
                : Told.FULLY;
        int last = members.size() - 1;
        String closing = member(set.meaning(), members.get(last), Told.FULLY);
        if (last == 0) {
            return closing;
        }
        List<String> before = members.subList(0, last).stream()
                .map(member -> member(set.meaning(), member, told))
                .toList();
        String key = set.meaning() == DateSet.Meaning.ONE_OF ? "text.date.or" : "text.date.and";
        return messages.get(key, String.join(", ", before), closing);
    }

    private String member(DateSet.Meaning meaning, DateSet.Member member, Told told) {
        if (member instanceof DateSet.Member.One one) {
            return calendar.amongOthers(one.date(), told);
        }
        Optional<CalendarDate> first = member.first();
        Optional<CalendarDate> last = member.last();
        if (first.isPresent() && last.isPresent()) {
            return run(first.get(), last.get());
        }
        String conjunction = meaning == DateSet.Meaning.ONE_OF ? "text.date.or-" : "text.date.and-";
        String direction = first.isPresent() ? "later" : "earlier";
        CalendarDate known = first.or(() -> last).orElseThrow();
        return messages.get(conjunction + direction, calendar.amongOthers(known, Told.FULLY));
    }
}
