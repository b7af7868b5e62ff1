package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.sidecar.ReadOnlyDisk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.search.SearchModel;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusLineModelTest {
    private static final String READ_ONLY = "This folder is read-only.";

    @TempDir
    Path home;

    private Path folder = Path.of("");
    private OpenedFolder opened;
    private boolean isReadOnly;
    private Desk desk;
    private CollectionModel collection;

    @BeforeEach
    void openAnEmptyFolder() throws IOException {
        folder = Files.createDirectories(home.resolve("collection"));
        opened = new OpenedFolder(ReadOnlyDisk.over(new LocalDisk(), () -> isReadOnly), folder);
        desk = opened.desk();
        collection = new CollectionModel(
                desk,
                new SearchModel(desk, new SameThread(), Messages.english(), Runnable::run),
                PictureMeasures.NONE,
                new SameThread(),
                Locale.ENGLISH,
                Runnable::run);
    }

    private StatusLineModel open(Clock clock, String... photographs) {
        List.of(photographs).forEach(photograph -> OpenedFolder.put(folder.resolve(photograph)));
        return new StatusLineModel(collection, Messages.english(), clock);
    }

    private StatusLineModel read(String... photographs) {
        StatusLineModel model = open(OpenedFolder.CLOCK, photographs);
        desk.read();
        return model;
    }

    @Test
    void itCountsWhatIsShownAndWhatIsSelected() {
        StatusLineModel model = read("a.jpg", "b.jpg");
        assertThat(model.countsProperty().get()).isEqualTo("2 photographs");
        collection.sheet().choose("b.jpg");
        assertThat(model.countsProperty().get()).isEqualTo("2 photographs · 1 selected");
    }

    @Test
    void aFolderChosenAtTheLeftIsCountedAlone() {
        StatusLineModel model = read("a.jpg", "box/b.jpg");
        collection.folders().shownProperty().set("box");
        assertThat(model.countsProperty().get()).isEqualTo("1 photograph");
    }

    @Test
    void whatIsNotYetOnDiskIsBeingSavedAndThenWasSavedAtItsHour() {
        StatusLineModel model = read("a.jpg");
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        assertThat(model.savedProperty().get()).isEqualTo("Saving…");
        opened.letTimePass();
        assertThat(model.savedProperty().get()).isEqualTo("Saved 09:00");
    }

    @Test
    void whatTakesLongerThanASecondToSaveSaysHowFarItIs() {
        Passing clock = new Passing();
        StatusLineModel model = open(clock, "a.jpg", "b.jpg", "c.jpg");
        desk.read();
        List.of("a.jpg", "b.jpg", "c.jpg").forEach(file -> desk.apply(OpenedFolder.saying(file, "River bank.")));
        assertThat(model.savedProperty().get()).isEqualTo("Saving…");
        clock.pass(Duration.ofSeconds(1));
        desk.collection().keep("a.jpg");
        assertThat(model.savedProperty().get()).isEqualTo("Saving…");
        clock.pass(Duration.ofMillis(1));
        desk.collection().keep("b.jpg");
        assertThat(model.savedProperty().get()).isEqualTo("Saving 2 of 3…");
        desk.collection().keep("c.jpg");
        assertThat(model.savedProperty().get()).isEqualTo("Saved 09:00");
    }

    /** A clock that goes on when it is told to. */
    private static final class Passing extends Clock {
        private Instant now = OpenedFolder.CLOCK.instant();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return OpenedFolder.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void whatWasSavedOnAnotherDaySaysTheDay() {
        StatusLineModel model = open(Clock.offset(OpenedFolder.CLOCK, Duration.ofDays(2)), "a.jpg");
        desk.read();
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        opened.letTimePass();
        assertThat(model.savedProperty().get()).isEqualTo("Saved 24 November, 09:00");
    }

    @Test
    void whatCannotBeSavedIsToldUntilItIsSaved() throws IOException {
        StatusLineModel model = read("a.jpg");
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        Files.delete(folder.resolve("a.jpg"));
        Files.delete(folder);
        opened.letTimePass();
        assertThat(model.troubleProperty().get()).contains("a.jpg").contains("not there any more");
        assertThat(model.savedProperty().get()).as("no saving beside it").isEmpty();
        OpenedFolder.put(folder.resolve("a.jpg"));
        opened.letTimePass();
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(model.savedProperty().get()).isEqualTo("Saved 09:00");
    }

    @Test
    void aReadOnlyFolderIsToldBeforeAnythingIsTypedAndStaysToldWhileOthersAreSaved() {
        StatusLineModel model = open(OpenedFolder.CLOCK, "a.jpg");
        collection.words().cautionProperty().set(Optional.of(READ_ONLY));
        desk.read();
        assertThat(model.troubleProperty().get()).isEqualTo(READ_ONLY);
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        opened.letTimePass();
        assertThat(model.troubleProperty().get()).isEqualTo(READ_ONLY);
    }

    @Test
    void aFolderThatBecomesReadOnlyIsToldAndAnotherOfferedUntilItIsWritableAgain() {
        StatusLineModel model = read("a.jpg");
        assertThat(model.readOnlyProperty().getValue()).isFalse();
        isReadOnly = true;
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        opened.letTimePass();
        assertThat(model.troubleProperty().get())
                .contains("the folder " + folder + " is read-only", "another folder for the sidecars");
        assertThat(model.readOnlyProperty().getValue()).isTrue();
        isReadOnly = false;
        opened.letTimePass();
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(model.readOnlyProperty().getValue()).isFalse();
        assertThat(model.savedProperty().get()).isEqualTo("Saved 09:00");
    }

    @Test
    void whatCannotBeReadAgainIsToldAlsoAfterSomethingWasSaved() throws IOException {
        StatusLineModel model = read("a.jpg");
        Files.delete(folder.resolve("a.jpg"));
        Files.delete(folder);
        model.readOn();
        String trouble = model.troubleProperty().get();
        assertThat(trouble).contains(folder.toString());
        OpenedFolder.put(folder.resolve("a.jpg"));
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        opened.letTimePass();
        assertThat(model.savedProperty().get()).isEqualTo("Saved 09:00");
        assertThat(model.troubleProperty().get()).isEqualTo(trouble);
        model.readOn();
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void readingIsOverWhenAllIsRead() {
        StatusLineModel model = read("a.jpg", "b.jpg");
        assertThat(model.readingGoesOnProperty().get()).isFalse();
        assertThat(model.stoppedProperty().get()).isFalse();
        assertThat(model.readingProperty().get()).isEqualTo("2 of 2");
        assertThat(model.shareProperty().get()).isEqualTo(1.0);
    }

    @Test
    void aClosedLineHearsNothing() {
        StatusLineModel model = read("a.jpg");
        model.close();
        desk.apply(OpenedFolder.saying("a.jpg", "River bank."));
        opened.letTimePass();
        assertThat(model.savedProperty().get()).isEmpty();
    }
}
