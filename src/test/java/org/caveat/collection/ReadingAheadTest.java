package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {
    private final ReadingAhead reading =
            new ReadingAhead(List.of(found("a"), found("b"), found("c"), found("d"), found("e")));

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
        for (Optional<Found> next = reading.next(); next.isPresent(); next = reading.next()) {
            order.add(next.get().file());
        }
        return order;
    }

    private static Found found(String file) {
        return new Found(file, Path.of(file), List.of());
    }
}
