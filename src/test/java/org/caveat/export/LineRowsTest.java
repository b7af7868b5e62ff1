package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

/** Words on the page's instant line, however many there are. */
class LineRowsTest {
    private static final int ROWS = 8;
    private static final double BETWEEN = 16;
    private static final double GLYPH = 16;

    @Property(tries = 300)
    void noWordsAndNoGlyphsTouchOthersAndEveryDateIsOnTheLine(
            @ForAll("oneToTwoHundred") List<LineDate> dates, @ForAll @IntRange(min = 300, max = 1_400) int width) {
        InstantLine line = laidOut(dates, width);

        assertThat(line.marks()).extracting(LineMark::date).containsExactlyInAnyOrderElementsOf(dates);
        assertThat(line.rows()).isBetween(1, ROWS);
        for (int row = 0; row < line.rows(); row++) {
            List<LineMark> inRow = inRow(line, row);
            for (int i = 1; i < inRow.size(); i++) {
                assertThat(from(inRow.get(i)) - to(inRow.get(i - 1))).isGreaterThanOrEqualTo(BETWEEN - 1e-6);
                assertThat(inRow.get(i).glyphAt() - inRow.get(i - 1).glyphAt()).isGreaterThanOrEqualTo(GLYPH);
            }
            assertThat(inRow).allMatch(mark -> from(mark) > -1e-6 && to(mark) < width + 1e-6);
        }
    }

    @Property(tries = 100)
    void whoseWordsHaveNoRoomHasItsShapesAlone(@ForAll("oneToTwoHundred") List<LineDate> dates) {
        InstantLine line = laidOut(dates, 300);

        assertThat(line.marks())
                .allMatch(mark -> mark.row() >= 0 || mark.row() == LineMark.NO_ROOM)
                .allMatch(mark -> !mark.shapes().isEmpty());
    }

    @Test
    void noWordsStandAloneBecauseOfOthersThatAreFarAway() {
        List<LineDate> dates = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> date(i, "1900", "An event happens"))
                .toList());
        dates.add(date(99, "1950", "Another event"));

        InstantLine line = laidOut(dates, 1_024);

        assertThat(line.marks().stream().filter(mark -> mark.row() == LineMark.NO_ROOM))
                .hasSize(30 - ROWS);
        assertThat(line.marks().get(30).row()).isZero();
    }

    @Test
    void wordsThatAreWiderThanTheLineAreLeftOut() {
        InstantLine line = laidOut(List.of(date(1, "1900", "x".repeat(60))), 300);

        assertThat(line.marks()).singleElement().matches(mark -> mark.row() == LineMark.NO_ROOM);
    }

    @Provide
    Arbitrary<List<LineDate>> oneToTwoHundred() {
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(1850, 1950),
                        Arbitraries.of("", "~", "?", "-05-03", "/1960", "/.."))
                .as((year, more) -> year + more);
        Arbitrary<String> words = Arbitraries.of("1871", "Azari dies, 1930", "An event of which much is said, 1871");
        return Combinators.combine(days, words)
                .as((day, label) -> date(0, day, label))
                .list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(LineRowsTest::numbered);
    }

    private static List<LineDate> numbered(List<LineDate> dates) {
        return IntStream.range(0, dates.size())
                .mapToObj(i -> new LineDate(
                        "caveat " + i, dates.get(i).date(), dates.get(i).words(), false))
                .toList();
    }

    private static LineDate date(int number, String day, String words) {
        return new LineDate("caveat " + number, Edtf.of(day).orElseThrow(), words, false);
    }

    private static InstantLine laidOut(List<LineDate> dates, double width) {
        return InstantLine.onPage(dates, width, ROWS, LineRowsTest::wide).orElseThrow();
    }

    private static List<LineMark> inRow(InstantLine line, int row) {
        return line.marks().stream()
                .filter(mark -> mark.row() == row)
                .sorted(Comparator.comparingDouble(LineMark::wordsAt))
                .toList();
    }

    private static double wide(LineDate date) {
        return date.words().length() * 6.8;
    }

    private static double from(LineMark mark) {
        return mark.wordsAt() - wide(mark.date()) / 2;
    }

    private static double to(LineMark mark) {
        return mark.wordsAt() + wide(mark.date()) / 2;
    }
}
