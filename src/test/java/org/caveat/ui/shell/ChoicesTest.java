package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caveat.collection.OpenCollection;
import org.caveat.model.Agent;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.theme.Theme;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {
    @TempDir
    Path home;

    private Choices choices(Work work) {
        SettingsStore store = new SettingsStore(home, Messages.english());
        return new Choices(
                store, work, new OpenCollection.Hand(Agent.person("A. Marin"), OpenedFolder.CLOCK), Runnable::run);
    }

    @Test
    void theFirstTimeTheWindowIsDark() {
        assertThat(choices(new SameThread()).theme()).isEqualTo(Theme.DARK);
        assertThat(choices(new SameThread()).lastFolder()).isEmpty();
    }

    @Test
    void theThemeIsRememberedFromTheFirstStartToTheSecond() {
        assertThat(choices(new SameThread()).changeTheme()).isEqualTo(Theme.LIGHT);
        assertThat(choices(new SameThread()).theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void anInstantLineThatWasHiddenStaysHiddenTheNextTime() {
        assertThat(choices(new SameThread()).hasInstantLine()).isTrue();
        choices(new SameThread()).showInstantLine(false);
        assertThat(choices(new SameThread()).hasInstantLine()).isFalse();
        choices(new SameThread()).showInstantLine(true);
        assertThat(choices(new SameThread()).hasInstantLine()).isTrue();
    }

    @Test
    void theFolderOpenedLastComesFirstAndOneThatIsForgottenNoMore() {
        Choices choices = choices(new SameThread());
        choices.opened(home.resolve("one"));
        choices.opened(home.resolve("two"));
        assertThat(choices(new SameThread()).lastFolder()).contains(home.resolve("two"));
        choices.forget(home.resolve("two"));
        assertThat(choices(new SameThread()).recents()).containsExactly(home.resolve("one"));
    }

    @Test
    void choicesAreKeptInTheirOrderWhicheverJobRunsFirst() {
        Backwards work = new Backwards();
        Choices choices = choices(work);
        choices.changeTheme();
        choices.changeTheme();
        choices.changeTheme();
        work.runAll();
        assertThat(choices(new SameThread()).theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void settingsThatCannotBeReadAreTold() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{ not json");
        Choices choices = choices(new SameThread());
        assertThat(choices.troubleProperty().get())
                .hasValueSatisfying(
                        told -> assertThat(told).contains("settings.json").contains("set aside"));
        choices.changeTheme();
        assertThat(choices.troubleProperty().get()).as("it stays told").isPresent();
    }

    @Test
    void settingsThatCannotBeKeptHoldForNowAndAreTold() throws IOException {
        Choices choices = choices(new SameThread());
        Files.delete(home);
        Files.writeString(home, "a file is in the way");
        choices.changeTheme();
        assertThat(choices.theme()).isEqualTo(Theme.LIGHT);
        assertThat(choices.troubleProperty().get()).isPresent();
    }

    @Test
    void lettersCanBeSwitchedOffAndOtherKeysCannot() {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().withLetterKeys(false)));
        Choices choices = choices(new SameThread());
        assertThat(choices.isKeyInUse(Command.CONTACT_SHEET)).isFalse();
        assertThat(choices.isKeyInUse(Command.UNDO)).isTrue();
        assertThat(choices.isKeyInUse(Command.HEADLINE)).isTrue();
        assertThat(choices.isKeyInUse(Command.FIT)).isTrue();
    }

    @Test
    void eachEditHasTheAuthorTheMomentAndIdsOfItsOwn() {
        var hand = choices(new SameThread()).hand();
        assertThat(hand.author()).isEqualTo(Agent.person("A. Marin"));
        assertThat(hand.newId().get())
                .startsWith("urn:uuid:")
                .isNotEqualTo(hand.newId().get());
    }

    /** Runs what waits in the order against which nothing guards: the last first. */
    private static final class Backwards implements Work {
        private final SameThread work = new SameThread();
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            waiting.add(() -> work.start(rank, task));
            return work.start(rank, progress -> {
                throw new IllegalStateException("not yet");
            });
        }

        void runAll() {
            Collections.reverse(waiting);
            waiting.forEach(Runnable::run);
        }

        @Override
        public Job<?> later(java.time.Duration wait, Runnable action) {
            return work.later(wait, action);
        }

        @Override
        public void close() {
            work.close();
        }
    }
}
