package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the keyboard stands once photographs have gone from the sheet. */
class NextLeftTest {
    private static final List<String> BEFORE = List.of("a", "b", "c", "d");

    @Test
    void whoStandsAtOneThatIsStillThereStays() {
        assertThat(from("c", List.of("a", "c"))).contains("c");
    }

    @Test
    void theNextThatIsLeftComesInThePlaceOfOneThatIsGone() {
        assertThat(from("b", List.of("a", "d"))).contains("d");
    }

    @Test
    void behindTheLastTheNearestBeforeItComes() {
        assertThat(from("d", List.of("a", "b"))).contains("b");
    }

    @Test
    void whereNothingIsLeftOrOneStoodNowhereItBeginsAtTheFirst() {
        assertThat(from("b", List.of("x", "y"))).contains("x");
        assertThat(NextLeft.of(Optional.empty(), BEFORE, List.of("c", "d"))).contains("c");
        assertThat(from("b", List.of())).isEmpty();
    }

    private static Optional<String> from(String stood, List<String> now) {
        return NextLeft.of(Optional.of(stood), BEFORE, now);
    }
}
