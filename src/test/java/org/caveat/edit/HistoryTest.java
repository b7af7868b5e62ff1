package org.caveat.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caveat.edit.History.Done;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void typingInOneFieldIsOneStep() {
        History history = History.EMPTY
                .with(typed("a.jpg", "B", "", 0))
                .with(typed("a.jpg", "Bo", "B", 2))
                .with(typed("a.jpg", "Boat", "Bo", 4));

        assertThat(history.done()).hasSize(1);
        Done all = history.undoable().orElseThrow();
        assertThat(all.forwards().edits()).hasSize(3);
        assertThat(all.backwards().edits())
                .extracting(Step.OfPhotograph::edit)
                .containsExactly(headline("Bo"), headline("B"), headline(""));
    }

    @Test
    void aPauseOrAnotherFieldEndsTyping() {
        History history = History.EMPTY
                .with(typed("a.jpg", "B", "", 0))
                .with(typed("a.jpg", "Bo", "B", 4))
                .with(typed("b.jpg", "X", "", 5));

        assertThat(history.done()).hasSize(3);
    }

    @Test
    void undoAndRedoWalkTheSamePath() {
        History history = History.EMPTY.with(typed("a.jpg", "B", "", 0)).with(typed("b.jpg", "X", "", 9));
        Done latest = history.undoable().orElseThrow();

        History undone = history.afterUndo(latest);
        assertThat(undone.undoable().orElseThrow().moment()).isEqualTo(NINE);
        assertThat(undone.redoable()).contains(latest);
        assertThat(undone.afterRedo(latest)).isEqualTo(history);
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        History history = History.EMPTY.with(typed("a.jpg", "B", "", 0));
        History undone = history.afterUndo(history.undoable().orElseThrow());

        assertThat(undone.with(typed("a.jpg", "C", "", 9)).redoable()).isEmpty();
    }

    @Test
    void theOldestStepsGoFirst() {
        History history = History.EMPTY;
        for (int step = 0; step <= History.LONGEST; step++) {
            history = history.with(typed("a.jpg", "x" + step, "", step * 10L));
        }

        assertThat(history.done()).hasSize(History.LONGEST);
        assertThat(history.done().get(0).moment()).isEqualTo(NINE.plusSeconds(10));
    }

    private static Done typed(String photograph, String now, String before, long second) {
        return new Done(
                Step.one("edit.headline", photograph, headline(now)).mergingWith("headline " + photograph),
                Step.one("edit.headline", photograph, headline(before)).mergingWith("headline " + photograph),
                NINE.plusSeconds(second));
    }

    private static Edit headline(String words) {
        return new SetHeadline("en", words);
    }
}
