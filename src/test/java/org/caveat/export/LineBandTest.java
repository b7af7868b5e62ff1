package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

/** The line in a band of one height, and on a page: words keep apart whatever the dates. */
class LineBandTest {
    private static final double HEADING = 60;
    private static final double LETTER = 6;

    /** Where words are seen: in which row, from where to where. */
    private record Words(int row, double from, double to) {
        boolean touches(Words other) {
            return row == other.row && from < other.to + 16 && other.from < to + 16;
        }
    }

    @Test
    void aLoneCaveatHasGlyphAndWordsAboveItsMiddle() {
        LineMark mark = caveats(band(List.of("1895"), 800)).get(0);

        assertThat(mark.glyphAt()).isEqualTo(mark.middle());
        assertThat(mark.wordsAt()).isCloseTo(mark.middle(), within(0.01));
        assertThat(mark.row()).isZero();
    }

    @Test
    void caveatsOfOneDayStandSideBySideAndAllHaveTheirWords() {
        List<LineMark> marks =
                caveats(band(List.of("1895", "1895", "1895", "1930"), 800)).subList(0, 3);

        assertThat(marks).extracting(LineMark::row).contains(0, 1).doesNotContain(LineMark.NO_ROOM);
        assertThat(marks.stream().mapToDouble(LineMark::glyphAt).average().orElseThrow())
                .isCloseTo(marks.get(0).middle(), within(0.01));
        assertThat(marks.get(1).glyphAt() - marks.get(0).glyphAt()).isCloseTo(22, within(0.01));
    }

    @Test
    void wordsThatHaveNoRoomAreLeftOutAndTheirGlyphsAreNot() {
        List<LineMark> marks =
                caveats(band(IntStream.range(0, 30).mapToObj(at -> "1895").toList(), 800));

        assertThat(marks).hasSize(30).anyMatch(mark -> mark.row() == LineMark.NO_ROOM);
        assertThat(marks.stream().map(LineMark::glyphAt).distinct()).hasSize(30);
    }

    @Test
    void theWordsOfThePhotographsOwnDateStepAsideForALineThatComesDownFromAGlyph() {
        InstantLine line = band(List.of("1874", "1800"), 800);
        LineMark beside = caveats(line).get(1);
        LineMark own = line.marks().stream()
                .filter(mark -> mark.date().isInstant())
                .findFirst()
                .orElseThrow();

        double half = widthOf(own.date()) / 2;
        assertThat(beside.middle()).isBetween(own.middle(), own.middle() + half);
        assertThat(own.wordsAt() + half).isLessThanOrEqualTo(beside.glyphAt() - 5.5);
    }

    @Test
    void whereNothingHasAPlaceThereIsNoLine() {
        assertThat(InstantLine.inBand(List.of(), 800, HEADING, LineBandTest::widthOf))
                .isEmpty();
    }

    @Property(tries = 500)
    void wordsInABandNeverTouchNorTheHeading(
            @ForAll("someDates") List<String> dates, @ForAll @DoubleRange(min = 320, max = 1600) double width) {
        InstantLine line = band(dates, width);

        List<Words> seen = seen(caveats(line));
        seen.add(new Words(1, Double.NEGATIVE_INFINITY, HEADING));
        assertThat(touching(seen)).isEmpty();
        assertThat(seen).allMatch(words -> words.row() < 2 && words.to() <= width + 0.001);
        assertThat(line.marks()).hasSize(dates.size() + 1);
    }

    @Property(tries = 500)
    void theLineFromAGlyphToItsWordsCrossesNoOtherWords(
            @ForAll("someDates") List<String> dates, @ForAll @DoubleRange(min = 320, max = 1600) double width) {
        List<LineMark> marks = caveats(band(dates, width));

        List<Words> lower =
                seen(marks).stream().filter(words -> words.row() == 0).toList();
        assertThat(marks).filteredOn(mark -> mark.row() == 1).allSatisfy(mark -> assertThat(lower)
                .noneMatch(words -> mark.glyphAt() > words.from() && mark.glyphAt() < words.to()));
    }

    @Property(tries = 500)
    void glyphsStandApartInTheOrderOfTheirDatesAndOnTheLine(
            @ForAll("someDates") List<String> dates, @ForAll @DoubleRange(min = 320, max = 1600) double width) {
        List<LineMark> marks = caveats(band(dates, width));

        for (int at = 1; at < marks.size(); at++) {
            double apart = Math.min(22, (width - 16) / (marks.size() - 1));
            assertThat(marks.get(at).glyphAt() - marks.get(at - 1).glyphAt()).isGreaterThan(apart - 0.001);
        }
        assertThat(marks).allMatch(mark -> mark.glyphAt() > 7.999 && mark.glyphAt() < width - 7.999);
    }

    @Property(tries = 500)
    void wordsOnAPageNeverTouch(@ForAll("someDates") List<String> dates, @ForAll @IntRange(min = 1, max = 9) int rows) {
        InstantLine line = InstantLine.onPage(dated(dates), 1024, rows, LineBandTest::widthOf)
                .orElseThrow();

        assertThat(touching(seen(line.marks()))).isEmpty();
        assertThat(line.rows()).isBetween(1, rows);
    }

    @Provide
    Arbitrary<List<String>> someDates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1840, 2020);
        Arbitrary<String> dates = Arbitraries.of(
                        "%d", "%d~", "%d?", "%d%%", "%d-05", "%d/..", "../%d", "%d/", "/%d", "[%d,2021]")
                .flatMap(form -> years.map(form::formatted));
        return dates.list().ofMinSize(1).ofMaxSize(40);
    }

    private static List<Words> seen(List<LineMark> marks) {
        List<Words> seen = new ArrayList<>();
        for (LineMark mark : marks) {
            double half = widthOf(mark.date()) / 2;
            Optional.of(mark)
                    .filter(there -> there.row() != LineMark.NO_ROOM)
                    .ifPresent(
                            there -> seen.add(new Words(there.row(), there.wordsAt() - half, there.wordsAt() + half)));
        }
        return seen;
    }

    private static List<List<Words>> touching(List<Words> seen) {
        return IntStream.range(0, seen.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, one)
                        .filter(other -> seen.get(one).touches(seen.get(other)))
                        .mapToObj(other -> List.of(seen.get(one), seen.get(other))))
                .toList();
    }

    private static InstantLine band(List<String> dates, double width) {
        return InstantLine.inBand(dated(dates), width, HEADING, LineBandTest::widthOf)
                .orElseThrow();
    }

    private static List<LineMark> caveats(InstantLine line) {
        return line.marks().stream().filter(mark -> !mark.date().isInstant()).toList();
    }

    private static List<LineDate> dated(List<String> dates) {
        return Stream.concat(
                        Stream.of(new LineDate("instant", edtf("1871"), "the instant: 1871", true)),
                        dates.stream().map(date -> new LineDate(date, edtf(date), "What happened, " + date, false)))
                .toList();
    }

    private static double widthOf(LineDate date) {
        return date.words().length() * LETTER;
    }

    private static Edtf edtf(String date) {
        return Edtf.of(date).orElseThrow(() -> new AssertionError(date));
    }
}
