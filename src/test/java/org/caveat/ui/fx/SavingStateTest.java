package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caveat.collection.SaveNews;
import org.junit.jupiter.api.Test;

/** How far the saving of many photographs is, counted from when all was on disk. */
class SavingStateTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final SavingState state = new SavingState();

    @Test
    void whatIsOnDiskIsCountedAmongWhatWasChanged() {
        state.hear(List.of(waiting("a.jpg"), waiting("b.jpg"), waiting("c.jpg"), saved("b.jpg")));
        assertThat(told().done()).isEqualTo(1);
        assertThat(told().total()).isEqualTo(3);
        assertThat(told().waits()).isTrue();
    }

    @Test
    void aPhotographThatIsChangedTwiceCountsOnce() {
        state.hear(List.of(waiting("a.jpg"), waiting("a.jpg")));
        assertThat(told().total()).isEqualTo(1);
    }

    @Test
    void onceAllIsOnDiskItIsCountedAnew() {
        state.hear(List.of(waiting("a.jpg"), waiting("b.jpg")));
        state.hear(List.of(saved("a.jpg"), saved("b.jpg")));
        assertThat(told().waits()).isFalse();
        state.hear(List.of(waiting("a.jpg")));
        assertThat(told().total()).isEqualTo(1);
        assertThat(told().done()).isZero();
    }

    @Test
    void severalNewsAreToldAtOnce() {
        int[] times = {0};
        state.toldProperty().subscribe((was, now) -> times[0]++);
        state.hear(List.of(waiting("a.jpg"), waiting("b.jpg"), saved("a.jpg")));
        assertThat(times[0]).isEqualTo(1);
    }

    private SavingState.Told told() {
        return state.toldProperty().get();
    }

    private static SaveNews waiting(String file) {
        return new SaveNews.Waiting(file);
    }

    private static SaveNews saved(String file) {
        return new SaveNews.Saved(file, NINE);
    }
}
