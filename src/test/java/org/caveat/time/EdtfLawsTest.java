package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.StringLength;

class EdtfLawsTest {
    private static final String PIECES =
            "1945|45|04|4|25|31|13|00|XX|X|u|-|-|-|/|..|,|[|]|{|}|~|?|%| |T|12:00:00|Y|.|ca. | or | to "
                    + "|between | and |vor |nach |April |spring |40s|er|st|century|open|unknown|+04|Z|E7|S2|\u0663";

    @Property
    void whatIsSpelledIsReadAgain(@ForAll("dates") Edtf date) {
        assertThat(Edtf.of(date.text())).contains(date);
        assertThat(Edtf.of(date.text()).map(Edtf::text)).contains(date.text());
    }

    @Property
    void theFirstDayIsNeverAfterTheLast(@ForAll("dates") Edtf date) {
        Bounds bounds = date.bounds();
        bounds.earliest().ifPresent(first -> bounds.latest()
                .ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }

    @Property
    void aQualifierDoesNotWidenTheBounds(@ForAll("calendarDates") CalendarDate date) {
        String plain = date.text().replaceAll("[?~%]", "");
        assertThat(Edtf.of(plain).map(Edtf::bounds)).contains(date.bounds());
    }

    @Property
    void noTextMakesItThrow(@ForAll @StringLength(max = 200) String text) {
        assertThat(Edtf.read(text)).isNotNull();
        assertThat(FreeWords.offer(text)).isNotNull();
    }

    @Property(tries = 5000)
    void aHintIsItselfAccepted(@ForAll("nearlyDates") String text) {
        if (Edtf.read(text) instanceof Reading.Refused refused) {
            refused.hint().ifPresent(hint -> assertThat(Edtf.of(hint)).as(hint).isPresent());
        }
        FreeWords.offer(text)
                .ifPresent(offer -> assertThat(Edtf.of(offer)).as(offer).isPresent());
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.of(PIECES.split("\\|"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Edtf> dates() {
        Arbitrary<CalendarDate> date = calendarDates();
        return Arbitraries.oneOf(
                date.map(one -> one),
                timed().map(one -> one),
                intervals(date).map(one -> one),
                sets(date).map(one -> one));
    }

    @Provide
    Arbitrary<CalendarDate> calendarDates() {
        Arbitrary<String> year = Arbitraries.integers().between(-9999, 9999).map(EdtfLawsTest::fourDigits);
        Arbitrary<String> vague = Combinators.combine(
                        year, Arbitraries.integers().between(1, 2))
                .as((digits, unknown) -> digits.substring(0, digits.length() - unknown) + "X".repeat(unknown));
        Arbitrary<String> far = Arbitraries.integers()
                .between(10_000, 999_999_999)
                .flatMap(number -> Arbitraries.of("Y" + number, "Y-" + number));
        Arbitrary<String> month = Arbitraries.of("01", "02", "04", "09", "12", "21", "22", "23", "24", "XX");
        Arbitrary<String> day = Arbitraries.of("01", "09", "28", "29", "30", "31", "XX");
        Arbitrary<Optional<Part>> someMonth = parts(month).optional();
        Arbitrary<Optional<Part>> someDay = parts(day).optional();
        Arbitrary<Part> someYear =
                parts(Arbitraries.frequencyOf(Tuple.of(6, year), Tuple.of(2, vague), Tuple.of(1, far)));
        return Combinators.combine(someYear, someMonth, someDay)
                .filter((y, m, d) -> CalendarRules.fault(y, m, d).isEmpty())
                .as(CalendarDate::new);
    }

    private static String fourDigits(int year) {
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    private static Arbitrary<Part> parts(Arbitrary<String> digits) {
        Arbitrary<Qualifier> qualifiers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, Arbitraries.of(Qualifier.values())));
        return Combinators.combine(digits, qualifiers, qualifiers).as(Part::new);
    }

    private Arbitrary<DateAndTime> timed() {
        Arbitrary<CalendarDate> day =
                calendarDates().filter(date -> date.precision() == Precision.DAY && !date.isUncertain());
        Arbitrary<LocalTime> time = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        Arbitrary<Optional<String>> shift =
                Arbitraries.of("Z", "-04", "+04:30", "+00:00").optional();
        return Combinators.combine(day, time, shift).as(DateAndTime::new);
    }

    private static Arbitrary<TimeInterval> intervals(Arbitrary<CalendarDate> date) {
        Arbitrary<TimeInterval.End> end = Arbitraries.oneOf(
                date.map(TimeInterval.End.At::new),
                Arbitraries.of(new TimeInterval.End.Open(), new TimeInterval.End.Unknown()));
        return Combinators.combine(end, end)
                .filter((first, last) -> TimeInterval.fault(first, last).isEmpty())
                .as(TimeInterval::new);
    }

    private static Arbitrary<DateSet> sets(Arbitrary<CalendarDate> date) {
        Arbitrary<DateSet.Member> one = date.map(DateSet.Member.One::new);
        Arbitrary<DateSet.Member> run = Combinators.combine(date.optional(), date.optional())
                .filter((first, last) -> DateSet.Member.Run.fault(first, last).isEmpty())
                .as(DateSet.Member.Run::new);
        Arbitrary<List<DateSet.Member>> members = Arbitraries.oneOf(one, run)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .filter(some -> DateSet.fault(some).isEmpty());
        return Combinators.combine(Arbitraries.of(DateSet.Meaning.values()), members)
                .as(DateSet::new);
    }
}
