package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {
    private final ReadingAhead reading =
            new ReadingAhead(List.of(seen("a"), seen("b"), seen("c"), seen("d"), seen("e")));

    @Test
    void photographsAreReadInTheirOrder() {
        assertThat(rest()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void whatIsOnTheScreenIsReadFirstAndNothingTwice() {
        reading.next();
        reading.want(List.of("d", "a", "c"));
        assertThat(rest()).containsExactly("d", "c", "b", "e");
    }

    @Test
    void whatScrolledOffIsNoLongerHurried() {
        reading.want(List.of("e"));
        reading.want(List.of("c"));
        assertThat(rest()).containsExactly("c", "a", "b", "d", "e");
    }

    private List<String> rest() {
        List<String> order = new ArrayList<>();
        for (Optional<Sighting> next = reading.next(); next.isPresent(); next = reading.next()) {
            order.add(next.get().found().file());
        }
        return order;
    }

    private static Sighting seen(String file) {
        return Sighting.of(new Found(file, Path.of(file), List.of()));
    }
}
