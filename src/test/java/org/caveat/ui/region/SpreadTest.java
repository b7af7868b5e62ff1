package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void whatIsFarEnoughApartStaysWhereItBelongs() {
        assertThat(Spread.of(List.of(300.0, 100.0), 72, 26, 0, 1000)).containsExactly(300.0, 100.0);
    }

    @Test
    void whatIsTooCloseGivesWayToBothSidesAlike() {
        assertThat(Spread.of(List.of(500.0, 500.0, 500.0), 72, 26, 0, 1000)).containsExactly(428.0, 500.0, 572.0);
    }

    @Test
    void atTheEndOfTheLineAllGiveWayToTheOtherSide() {
        assertThat(Spread.of(List.of(990.0, 1000.0), 72, 26, 0, 1000)).containsExactly(928.0, 1000.0);
    }

    @Test
    void whereThereIsNoRoomForAllTheyStandCloserAndOnlyThenPastTheEnds() {
        assertThat(Spread.of(List.of(0.0, 0.0, 0.0), 72, 26, 0, 100)).containsExactly(0.0, 50.0, 100.0);
        assertThat(Spread.of(List.of(0.0, 0.0, 0.0), 72, 26, 0, 10)).containsExactly(-21.0, 5.0, 31.0);
    }

    @Property
    void allStandApartInTheirOrderAndOnTheLine(
            @ForAll @Size(max = 12) List<@DoubleRange(min = -200, max = 1200) Double> wanted) {
        List<Double> put = Spread.of(wanted, 72, 26, 0, 1000);
        assertThat(put).hasSameSizeAs(wanted).allSatisfy(at -> assertThat(at).isBetween(-1e-6, 1000 + 1e-6));
        for (int one = 0; one < put.size(); one++) {
            for (int other = one + 1; other < put.size(); other++) {
                assertThat(Math.abs(put.get(one) - put.get(other))).isGreaterThan(72 - 1e-6);
                boolean isBefore = wanted.get(one) <= wanted.get(other);
                assertThat(put.get(one) < put.get(other)).isEqualTo(isBefore);
            }
        }
    }

    @Property
    void nothingIsMovedThatIsInNobodysWay(
            @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 10_000) Double> wanted) {
        List<Double> put = Spread.of(wanted, 72, 26, 0, 10_000);
        IntStream.range(0, wanted.size())
                .filter(each -> IntStream.range(0, wanted.size())
                        .allMatch(other -> other == each || Math.abs(wanted.get(other) - wanted.get(each)) > 12 * 72))
                .forEach(each -> assertThat(put.get(each)).isEqualTo(wanted.get(each), within(1e-6)));
    }
}
