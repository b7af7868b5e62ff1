package org.caveat.ui.instantline;

import static org.assertj.core.api.Assertions.assertThat;

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
