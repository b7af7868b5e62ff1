package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.caveat.search.Query;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.ui.search.AttentionModel.Calling;
import org.junit.jupiter.api.Test;

class AttentionModelTest {
    private static final List<String> SHOWN = List.of("a", "b", "c", "d");
    private static final Map<String, Set<Trait>> TRAITS = Map.of(
            "b", Set.of(Trait.NO_ALT_TEXT, Trait.UNDATED, Trait.LEAD),
            "c", Set.of(Trait.LEAD),
            "d", Set.of(Trait.NO_ALT_TEXT));

    private Optional<Calling> from(String file, boolean isForward, List<Trait> sought) {
        return new AttentionModel(() -> Query.ALL, each -> TRAITS.getOrDefault(each, Set.of()))
                .from(Optional.of(file), isForward, SHOWN, sought);
    }

    @Test
    void theNextOneIsFoundAndCountedAmongAllOfThem() {
        assertThat(from("a", true, List.of(Trait.NO_ALT_TEXT)))
                .contains(new Calling("b", List.of(Trait.NO_ALT_TEXT), 1, 2));
        assertThat(from("b", true, List.of(Trait.NO_ALT_TEXT)))
                .contains(new Calling("d", List.of(Trait.NO_ALT_TEXT), 2, 2));
    }

    @Test
    void pastTheEndItBeginsAgainAndTheOtherWayRound() {
        assertThat(from("d", true, List.of(Trait.NO_ALT_TEXT)).map(Calling::file))
                .contains("b");
        assertThat(from("a", false, List.of(Trait.NO_ALT_TEXT)).map(Calling::file))
                .contains("d");
        assertThat(from("c", false, List.of(Trait.NO_ALT_TEXT)).map(Calling::file))
                .contains("b");
    }

    @Test
    void whereNoOtherCallsForItThereIsNone() {
        assertThat(from("b", true, List.of(Trait.UNDATED))).isEmpty();
        assertThat(from("a", true, List.of(Trait.LOCKED))).isEmpty();
    }

    @Test
    void whatNeedsNoAttentionIsPassedOver() {
        assertThat(from("b", true, Trait.FOR_ATTENTION).map(Calling::file)).contains("d");
        assertThat(from("a", true, Trait.FOR_ATTENTION).map(Calling::traits))
                .contains(List.of(Trait.NO_ALT_TEXT, Trait.UNDATED));
    }

    @Test
    void whatIsAtHandComesBeforeWhatIsSearchedForAndThatBeforeEverything() {
        assertThat(new AttentionModel(() -> Query.ALL, file -> Set.of()).sought(Optional.empty()))
                .isEqualTo(Trait.FOR_ATTENTION);
        Query asked = new Query("", List.of(new Term.Is(Trait.UNDATED), new Term.Is(Trait.LEAD)));
        AttentionModel model = new AttentionModel(() -> asked, file -> Set.of());
        assertThat(model.sought(Optional.empty())).containsExactly(Trait.UNDATED);
        assertThat(model.sought(Optional.of(Trait.DISPUTED))).containsExactly(Trait.DISPUTED);
    }

    @Property
    void goingOnComesToEachOfThemOnce(@ForAll @Size(min = 1, max = 12) List<Boolean> calling) {
        List<String> shown =
                IntStream.range(0, calling.size()).mapToObj(String::valueOf).toList();
        AttentionModel model = new AttentionModel(
                () -> Query.ALL, file -> calling.get(Integer.parseInt(file)) ? Set.of(Trait.UNDATED) : Set.of());
        List<String> all = shown.stream()
                .filter(file -> calling.get(Integer.parseInt(file)))
                .toList();
        List<String> met = new ArrayList<>();
        Optional<String> at = Optional.empty();
        for (int step = 0; step < all.size(); step++) {
            Optional<String> from = at;
            at = model.from(from, true, shown, Trait.FOR_ATTENTION)
                    .map(Calling::file)
                    .or(() -> from);
            at.ifPresent(met::add);
        }
        assertThat(met).isEqualTo(all);
    }
}
