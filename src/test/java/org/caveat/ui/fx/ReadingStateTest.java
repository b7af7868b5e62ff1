package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.caveat.collection.Unopenable;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work.Rank;
import org.junit.jupiter.api.Test;

class ReadingStateTest {
    private final ReadingState reading = new ReadingState(Runnable::run);

    @Test
    void readingToTheEndHasNothingToTell() {
        follow(progress -> List.of());
        assertThat(told().goesOn()).isFalse();
        assertThat(told().stopped()).isFalse();
        assertThat(told().trouble()).isEmpty();
    }

    @Test
    void subfoldersThatCouldNotBeReadAreAllToldAlthoughTheRestWasRead() {
        follow(progress -> List.of("box 1 may not be looked into.", "box 2 may not be looked into."));
        assertThat(told().stopped()).isFalse();
        assertThat(told().trouble()).contains("box 1 may not be looked into. box 2 may not be looked into.");
    }

    @Test
    void aFolderThatCannotBeReadAtAllIsToldInItsOwnSentence() {
        follow(progress -> {
            throw new Unopenable("The folder is gone.");
        });
        assertThat(told().trouble()).contains("The folder is gone.");
    }

    @Test
    void whatWasStoppedIsNoTrouble() {
        follow(progress -> {
            throw new CancellationException();
        });
        assertThat(told().stopped()).isTrue();
        assertThat(told().trouble()).isEmpty();
    }

    @Test
    void ofTwoThatReadTheSlowerToTellDoesNotTakeBackWhatTheOtherTold() {
        reading.begin();
        reading.at(3, 3);
        reading.at(2, 3);
        assertThat(told().done()).isEqualTo(3);
        reading.begin();
        reading.at(1, 3);
        assertThat(told().done()).as("of a reading anew").isEqualTo(1);
    }

    private void follow(Task<List<String>> task) {
        reading.begin();
        reading.follow(new SameThread().start(Rank.SOON, task));
    }

    private ReadingState.Told told() {
        return reading.toldProperty().get();
    }
}
