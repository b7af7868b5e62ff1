package org.caveat.collection.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.Holding;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Wanted NUMBERED = (photograph, place) -> new SetHeadline("en", "Number " + place);

    @TempDir
    Path folder;

    private OpenCollection open;

    @BeforeEach
    void openThreePhotographsOfWhichOneIsLocked() throws Exception {
        for (String name : List.of("a.jpg", "b.jpg", "c.jpg")) {
            Files.writeString(folder.resolve(name), "picture " + name);
        }
        Files.writeString(folder.resolve("b.jpg.caveat.json"), "not JSON");
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages, CLOCK);
        CollectionReader reader =
                new CollectionReader(messages, BatchTest::facts, store::load, opened -> CollectionDescription.NONE);
        open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(messages)),
                new SameThread(),
                new OpenCollection.Hand(Hand.of("A. Marin", CLOCK.instant()).author(), CLOCK));
        open.read();
    }

    @Test
    void nothingIsDoneBeforeTheWholeOfItIsKnown() {
        Batch batch = prepare(NUMBERED, Progress.NONE).orElseThrow();
        assertThat(batch.changes()).extracting(change -> change.before().file()).containsExactly("a.jpg", "c.jpg");
        assertThat(headline("a.jpg")).isEmpty();
        assertThat(batch.changes()
                        .get(1)
                        .after()
                        .photograph()
                        .titles()
                        .get(0)
                        .text()
                        .value())
                .isEqualTo("Number 3");
    }

    @Test
    void whatCannotBeEditedOrIsNotReadIsNamedAndTheRestIsDone() {
        Batch batch = prepare(NUMBERED, Progress.NONE).orElseThrow();
        assertThat(batch.closed()).extracting(Holding::file).containsExactly("b.jpg");
        assertThat(batch.unread()).containsExactly("gone.jpg");
        assertThat(open.apply(batch.step())).isTrue();
        assertThat(headline("a.jpg")).contains("Number 1");
        assertThat(headline("c.jpg")).contains("Number 3");
    }

    @Test
    void aBatchIsOneStepToUndoAndToRedo() {
        open.apply(prepare(NUMBERED, Progress.NONE).orElseThrow().step());
        assertThat(open.history().done()).hasSize(1);
        open.undo();
        assertThat(headline("a.jpg")).isEmpty();
        assertThat(headline("c.jpg")).isEmpty();
        open.redo();
        assertThat(headline("a.jpg")).contains("Number 1");
        assertThat(headline("c.jpg")).contains("Number 3");
    }

    @Test
    void aPhotographThatSaysItAlreadyIsLeftOut() {
        open.apply(prepare(NUMBERED, Progress.NONE).orElseThrow().step());
        assertThat(prepare(NUMBERED, Progress.NONE).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void aBatchThatIsCancelledHasDoneNothing() {
        AtomicInteger counted = new AtomicInteger();
        Progress cancelledAfterTheFirst = new Progress() {
            @Override
            public void at(long done, long total) {
                counted.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return counted.get() == 1;
            }
        };
        assertThat(prepare(NUMBERED, cancelledAfterTheFirst)).isEmpty();
        assertThat(headline("a.jpg")).isEmpty();
        assertThat(open.history().done()).isEmpty();
    }

    private Optional<Batch> prepare(Wanted wanted, Progress progress) {
        return Batch.prepare(
                "edit.headline", List.of("a.jpg", "b.jpg", "c.jpg", "gone.jpg"), open::holding, wanted, progress);
    }

    private Optional<String> headline(String file) {
        return open.holding(file).orElseThrow().state().photograph().titles().stream()
                .map(title -> title.text().value())
                .findFirst();
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
