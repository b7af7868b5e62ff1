package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RollTest {

    private static Roll<String> roll(List<String> names) {
        return Roll.of(names, name -> name);
    }

    @Property(tries = 300)
    void eachThatIsCalledStandsWhereItCameFirstAndNoOtherIsThere(
            @ForAll @Size(max = 40) List<@StringLength(max = 2) String> names,
            @ForAll @StringLength(max = 2) String another) {
        Roll<String> roll = roll(names);
        names.forEach(name -> assertThat(roll.placeOf(name)).contains(names.indexOf(name)));
        assertThat(roll.has(another)).isEqualTo(names.contains(another));
    }

    @Test
    void ofAHundredThousandEachIsFound() {
        List<String> names = IntStream.range(0, 100_000)
                .mapToObj(number -> "box-%03d/scan-%06d.jpg".formatted(number / 40, number))
                .toList();
        Roll<String> roll = roll(names);
        assertThat(names).allSatisfy(name -> assertThat(roll.find(name)).contains(name));
        assertThat(roll.find("box-000/scan-100000.jpg")).isEmpty();
    }

    /** “Aa” and “BB” have the same hash code, and so has whatever is put together of as many of them. */
    @Test
    void namesThatAllBeginAtOnePlaceTakeNoLongerThanOthers() {
        List<String> names = List.of("");
        for (int pairs = 0; pairs < 15; pairs++) {
            List<String> longer = new ArrayList<>();
            names.forEach(name -> longer.addAll(List.of(name + "Aa", name + "BB")));
            names = longer;
        }
        assertThat(names.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        CountedCalls calls = new CountedCalls();
        Roll<String> roll = Roll.of(names, calls::name);
        for (int place = 0; place < names.size(); place++) {
            assertThat(roll.placeOf(names.get(place))).contains(place);
        }
        assertThat(calls.count).as("names asked for").isLessThan(4L * names.size());
    }

    private static final class CountedCalls {
        private long count;

        private String name(String name) {
            count++;
            return name;
        }
    }

    @Test
    void nobodyIsOnAnEmptyRoll() {
        assertThat(roll(List.of()).find("a")).isEmpty();
        assertThat(roll(List.of()).things()).isEmpty();
    }
}
