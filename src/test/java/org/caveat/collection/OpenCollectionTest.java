package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Describe;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCollectionTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", NINE);

    private final Messages messages = Messages.english();
    private final SidecarStore store = new SidecarStore(messages, CLOCK);
    private final CollectionReader reader = new CollectionReader(
            messages, OpenCollectionTest::facts, store::load, folder -> CollectionDescription.NONE);
    private final SameThread work = new SameThread();
    private final List<SaveNews> news = new ArrayList<>();

    @TempDir
    Path folder;

    private OpenCollection open;

    @BeforeEach
    void openTwoPhotographs() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "picture a");
        Files.writeString(folder.resolve("b.jpg"), "picture b");
        open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(messages)),
                work,
                new OpenCollection.Hand(MARIN.author(), CLOCK));
        open.addListener(new CollectionListener() {
            @Override
            public void saving(SaveNews latest) {
                news.add(latest);
            }
        });
        open.read();
    }

    @Test
    void whatIsTypedIsOnDiskOnceThePauseIsOver() {
        describe("a.jpg", "Soldiers on a river bank.");
        assertThat(open.isAllSaved()).isFalse();
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(onDisk("a.jpg").description()).extracting(Text::value).containsExactly("Soldiers on a river bank.");
        assertThat(news).containsExactly(new SaveNews.Waiting("a.jpg"), new SaveNews.Saved("a.jpg", CLOCK.instant()));
    }

    @Test
    void undoAndRedoReachAcrossPhotographs() {
        describe("a.jpg", "first");
        describe("b.jpg", "second");
        open.undo();
        assertThat(said("b.jpg")).isEmpty();
        open.undo();
        assertThat(said("a.jpg")).isEmpty();
        open.redo();
        open.redo();
        assertThat(said("a.jpg")).containsExactly("first");
        assertThat(said("b.jpg")).containsExactly("second");
        assertThat(open.redo()).isEmpty();
    }

    @Test
    void whatIsDoneAgainCanBeUndoneAgainIdsAndAll() {
        describe("a.jpg", "first");
        String id = open.holding("a.jpg")
                .orElseThrow()
                .state()
                .caption()
                .orElseThrow()
                .id();
        open.undo();
        open.redo();
        assertThat(open.holding("a.jpg")
                        .orElseThrow()
                        .state()
                        .caption()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
        open.undo();
        assertThat(said("a.jpg")).isEmpty();
    }

    @Test
    void aBatchIsUndoneInOneStep() {
        Edit edit = new Describe(Statement.CAPTION, List.of(Body.of("en", "both")), MARIN);
        open.apply(new Step(
                "edit.batch",
                List.of(new Step.OfPhotograph("a.jpg", edit), new Step.OfPhotograph("b.jpg", edit)),
                Optional.empty()));
        assertThat(said("b.jpg")).containsExactly("both");
        open.undo();
        assertThat(said("a.jpg")).isEmpty();
        assertThat(said("b.jpg")).isEmpty();
    }

    @Test
    void autosaveNeverClearsUndo() {
        describe("a.jpg", "first");
        work.runDelayed();
        open.undo();
        work.runDelayed();
        assertThat(onDisk("a.jpg").description()).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsKeptAndUndoLeavesItAlone() throws Exception {
        describe("a.jpg", "ours");
        work.runDelayed();
        OpenCollection other = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(messages)),
                new SameThread(),
                new OpenCollection.Hand(MARIN.author(), CLOCK));
        other.read();
        other.apply(Step.one("edit.add", "a.jpg", caveat("theirs")));
        other.close();
        describe("a.jpg", "ours, again");
        work.runDelayed();
        assertThat(open.holding("a.jpg").orElseThrow().state().caveats()).hasSize(1);
        open.undo();
        work.runDelayed();
        assertThat(onDisk("a.jpg").caveats()).hasSize(1);
        assertThat(said("a.jpg")).containsExactly("ours");
    }

    @Test
    void aSaveThatFailsKeepsTheWordsSaysWhyAndIsTriedAgain() throws Exception {
        Path sidecar = folder.resolve("a.jpg.caveat.json");
        Files.createDirectory(sidecar);
        describe("a.jpg", "not lost");
        work.runDelayed();
        assertThat(news).last().isInstanceOf(SaveNews.Failed.class);
        assertThat(said("a.jpg")).containsExactly("not lost");
        assertThat(open.isAllSaved()).isFalse();
        Files.delete(sidecar);
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(onDisk("a.jpg").description()).extracting(Text::value).containsExactly("not lost");
    }

    @Test
    void aLockedPhotographTakesNoEdits() throws Exception {
        Files.writeString(folder.resolve("c.jpg"), "picture c");
        Files.writeString(folder.resolve("c.jpg.caveat.json"), "{ cut");
        open.read();
        assertThat(describe("c.jpg", "lost?")).isFalse();
        work.runDelayed();
        assertThat(Files.readString(folder.resolve("c.jpg.caveat.json"))).isEqualTo("{ cut");
    }

    @Test
    void anEditThatChangesNothingIsNoStepAndNoSave() {
        describe("a.jpg", "same");
        work.runDelayed();
        news.clear();
        assertThat(describe("a.jpg", "same")).isFalse();
        work.runDelayed();
        assertThat(news).isEmpty();
        assertThat(open.history().done()).hasSize(1);
    }

    @Test
    void photographsAreNeverTouched() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("a.jpg"));
        var modified = Files.getLastModifiedTime(folder.resolve("a.jpg"));
        describe("a.jpg", "words");
        open.close();
        assertThat(Files.readAllBytes(folder.resolve("a.jpg"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(folder.resolve("a.jpg"))).isEqualTo(modified);
        assertThat(new String(before, StandardCharsets.UTF_8)).isEqualTo("picture a");
    }

    private boolean describe(String file, String words) {
        Edit edit = new Describe(Statement.CAPTION, List.of(Body.of("en", words)), MARIN);
        return open.apply(Step.one("edit.description", file, edit));
    }

    private List<String> said(String file) {
        return open.holding(file).orElseThrow().state().description().stream()
                .map(Text::value)
                .toList();
    }

    private AnnotatedPhotograph onDisk(String file) {
        return store.load(folder.resolve(file)).state();
    }

    private static Edit caveat(String words) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words)));
        return new AddCaveat("urn:uuid:" + words, Kind.AFTER, said, MARIN);
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
