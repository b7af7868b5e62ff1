package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenTest {
    private static final List<String> ORDER = List.of("a", "b", "c", "d", "e");

    @Test
    void aRangeGoesFromTheAnchorBothWays() {
        Chosen fromC = Chosen.only("c");
        assertThat(fromC.extendedTo("e", ORDER).files()).containsExactlyInAnyOrder("c", "d", "e");
        assertThat(fromC.extendedTo("e", ORDER).extendedTo("a", ORDER).files())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void togglingTakesOneInAndOutAgain() {
        Chosen two = Chosen.only("a").toggled("d");
        assertThat(two.files()).containsExactlyInAnyOrder("a", "d");
        assertThat(two.toggled("d").files()).containsExactly("a");
    }

    @Test
    void whatIsNoLongerShownIsNoLongerChosen() {
        Chosen chosen = Chosen.only("a").extendedTo("c", ORDER).among(Set.of("b", "c", "x")::contains);
        assertThat(chosen).isEqualTo(new Chosen(Set.of("b", "c"), Optional.empty(), Optional.of("c")));
    }

    @Test
    void photographsFoundInBetweenShiftNothing() {
        Chosen chosen = Chosen.only("c");
        List<String> more = List.of("a", "b", "b2", "c", "d");
        assertThat(chosen.extendedTo("b", more).files()).containsExactlyInAnyOrder("b", "b2", "c");
    }
}
