package org.caveat.ui.instantline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caveat.export.InstantLine;
import org.caveat.export.LineDate;
import org.caveat.export.LineMark;
import org.caveat.time.Edtf;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void aBarThatWouldHideThePhotographsOwnDateRunsUnderIt() {
        assertThat(axisBeside("1914/1929", "1920/1990")).isEqualTo(Heights.UNDER_INSTANT);
        assertThat(axisBeside("1865~", "1865~")).isEqualTo(Heights.UNDER_INSTANT);
    }

    @Test
    void aBarBesideItLiesOnTheAxisAsThatItself() {
        assertThat(axisBeside("1914/1929", "1940/1990")).isEqualTo(Heights.AXIS);
        assertThat(axisBeside("1865~", "1866/1868"))
                .as("it meets only what fades")
                .isEqualTo(Heights.AXIS);
    }

    @Test
    void aDateThatIsNoBarHidesNothing() {
        assertThat(axisBeside("1800/2000", "1900-05-01")).isEqualTo(Heights.AXIS);
    }

    @Test
    void openAndUnknownBeginningsThatMeetLieInLanesOfTheirOwn() {
        List<LineMark> marks = marks("1886/1888", "../1871", "1890/", "/1840", "1907/..");
        Lanes lanes = Lanes.of(marks);
        assertThat(lanes.axis(mark(marks, "../1871"))).isEqualTo(Heights.AXIS);
        assertThat(lanes.axis(mark(marks, "/1840")))
                .as("its dots and question mark lie clear of the other's point")
                .isGreaterThanOrEqualTo(Heights.UNDER_INSTANT);
        assertThat(lanes.axis(mark(marks, "1890/"))).isEqualTo(Heights.AXIS);
        assertThat(lanes.axis(mark(marks, "1907/.."))).isEqualTo(Heights.AXIS);
        assertThat(lanes.axis(mark(marks, "1886/1888"))).isEqualTo(Heights.AXIS);
    }

    @Test
    void aSetLiesInAnotherLaneThanTheDecadeAroundIt() {
        List<LineMark> marks = marks("[1886,1888]", "{1871,1879}", "187X");
        Lanes lanes = Lanes.of(marks);
        assertThat(lanes.axis(mark(marks, "187X"))).isEqualTo(Heights.AXIS);
        assertThat(lanes.axis(mark(marks, "{1871,1879}"))).isGreaterThanOrEqualTo(Heights.UNDER_INSTANT);
    }

    @Test
    void noTwoLanesTouchAndTheYearsGiveWayToThem() {
        List<LineMark> marks = marks("1900", "1860/1880", "1862/1878", "1864/1876");
        Lanes lanes = Lanes.of(marks);
        List<Double> heights = marks.stream()
                .filter(mark -> !mark.date().isInstant())
                .map(lanes::axis)
                .sorted()
                .toList();
        assertThat(heights).containsExactly(88.0, 98.0, 106.0);
        assertThat(lanes.years()).isEqualTo(120);
        assertThat(Lanes.of(marks("1900", "1860/1880")).years()).isEqualTo(Heights.YEARS);
    }

    @Test
    void howeverManyLieOnEachOtherTheYearsStayOnTheBand() {
        String[] many = new String[12];
        Arrays.fill(many, "../1880");
        List<LineMark> marks = marks("1900", many);
        assertThat(Lanes.of(marks).years()).isEqualTo(Heights.LOWEST_YEARS);
    }

    private static List<LineMark> marks(String own, String... caveats) {
        List<LineDate> dates = new ArrayList<>(List.of(new LineDate("instant", edtf(own), own, true)));
        for (String caveat : caveats) {
            dates.add(new LineDate(caveat + dates.size(), edtf(caveat), caveat, false));
        }
        return InstantLine.inBand(dates, 800, 60, date -> 60).orElseThrow().marks();
    }

    private static LineMark mark(List<LineMark> marks, String words) {
        return marks.stream()
                .filter(mark -> mark.date().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static double axisBeside(String own, String caveat) {
        LineDate instant = new LineDate("instant", edtf(own), own, true);
        LineDate other = new LineDate("other", edtf(caveat), caveat, false);
        List<LineMark> marks = InstantLine.inBand(List.of(instant, other), 800, 60, date -> 60)
                .orElseThrow()
                .marks();
        Lanes lanes = Lanes.of(marks);
        return marks.stream()
                .filter(mark -> !mark.date().isInstant())
                .mapToDouble(lanes::axis)
                .findFirst()
                .orElseThrow();
    }

    private static Edtf edtf(String date) {
        return Edtf.of(date).orElseThrow(() -> new AssertionError(date));
    }
}
