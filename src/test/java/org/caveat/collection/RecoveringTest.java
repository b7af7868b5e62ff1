package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Unsaved;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that cannot be saved beside their photograph are kept in the user's own folder, and offered again. */
class RecoveringTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", NINE);

    @TempDir
    Path folder;

    @TempDir
    Path own;

    private boolean isFull;

    @BeforeEach
    void twoPhotographs() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "picture a");
        Files.writeString(folder.resolve("b.jpg"), "picture b");
    }

    @Test
    void whatCannotBeSavedIsOfferedWhenTheCollectionIsOpenedAgain() {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        OpenCollection again = open();
        assertThat(again.leftOver()).singleElement().satisfies(unsaved -> assertThat(unsaved.photograph())
                .hasFileName("a.jpg"));
        assertThat(descriptions(again, "a.jpg")).isEmpty();
        assertThat(again.putBack(again.leftOver())).isTrue();
        again.saveAll();
        assertThat(onDisk("a.jpg")).containsExactly("Soldiers on a river bank.");
    }

    @Test
    void onceItIsOnDiskItIsNotOfferedAnyMore() {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        OpenCollection again = open();
        again.putBack(again.leftOver());
        assertThat(open().leftOver()).as("not yet on disk").hasSize(1);
        again.saveAll();
        assertThat(open().leftOver()).isEmpty();
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void aSaveThatWorksAfterAllLeavesNothingToOffer() {
        OpenCollection first = sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        assertThat(first.isKeptElsewhere(List.of("a.jpg"))).isTrue();
        isFull = false;
        assertThat(first.saveAll()).isEmpty();
        assertThat(first.isKeptElsewhere(List.of("a.jpg"))).isFalse();
        assertThat(open().leftOver()).isEmpty();
    }

    @Test
    void puttingItBackCanBeUndone() {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        OpenCollection again = open();
        again.putBack(again.leftOver());
        again.undo();
        assertThat(descriptions(again, "a.jpg")).isEmpty();
    }

    @Test
    void whatOthersSaidMeanwhileStays() {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        OpenCollection others = open();
        others.apply(Step.one("edit.headline", "a.jpg", new SetHeadline("en", "At the river")));
        others.saveAll();
        OpenCollection again = open();
        again.putBack(again.leftOver());
        again.saveAll();
        assertThat(onDisk("a.jpg")).containsExactly("Soldiers on a river bank.");
        assertThat(loaded("a.jpg").photograph().titles())
                .extracting(title -> title.text().value())
                .containsExactly("At the river");
    }

    @Test
    void theLatestWordsAreKept() {
        OpenCollection first = sayWhileTheDiskIsFull("a.jpg", "Soldiers");
        isFull = true;
        first.apply(describe("a.jpg", "Soldiers on a river bank."));
        first.saveAll();
        assertThat(open().leftOver())
                .singleElement()
                .extracting(unsaved -> unsaved.state().description().get(0).value())
                .isEqualTo("Soldiers on a river bank.");
    }

    @Test
    void tryingAgainWritesNothingNewWhileNothingNewIsSaid() throws Exception {
        OpenCollection first = sayWhileTheDiskIsFull("a.jpg", "Soldiers");
        Path kept = ownFiles().get(0);
        Files.delete(kept);
        first.saveAll();
        assertThat(kept).doesNotExist();
    }

    @Test
    void aPhotographThatIsLockedNowKeepsItsPlaceForLater() throws Exception {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        List<Unsaved> leftOver = open().leftOver();
        Files.writeString(folder.resolve("a.jpg.caveat.json"), "not JSON");
        OpenCollection again = open();
        assertThat(again.leftOver()).isEmpty();
        assertThat(again.putBack(leftOver)).isFalse();
        Files.delete(folder.resolve("a.jpg.caveat.json"));
        assertThat(open().leftOver()).hasSize(1);
    }

    @Test
    void putBackWhereItIsSaidAlreadyItIsForgotten() {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        OpenCollection again = open();
        List<Unsaved> leftOver = again.leftOver();
        again.putBack(leftOver);
        again.saveAll();
        OpenCollection third = open();
        assertThat(third.putBack(leftOver)).isFalse();
        assertThat(third.leftOver()).isEmpty();
    }

    @Test
    void whatWasBegunIsOfferedUntilItIsSaidOrGivenUp() {
        SameThread work = new SameThread();
        OpenCollection first = open(folder, work);
        Several answer = Several.of(describe("a.jpg", "Begun").edits().get(0).edit());
        first.begun("a.jpg", answer);
        work.runDelayed();
        assertThat(open().leftOver()).hasSize(1);
        assertThat(onDisk("a.jpg")).isEmpty();
        first.begun("a.jpg", Several.NOTHING);
        work.runDelayed();
        assertThat(open().leftOver()).isEmpty();
    }

    @Test
    void aSaveOfSomethingElseDoesNotForgetWhatWasBegun() {
        SameThread work = new SameThread();
        OpenCollection first = open(folder, work);
        first.begun(
                "a.jpg", Several.of(describe("a.jpg", "Begun").edits().get(0).edit()));
        work.runDelayed();
        first.apply(Step.one("edit.headline", "a.jpg", new SetHeadline("en", "At the river")));
        first.saveAll();
        assertThat(open().leftOver())
                .singleElement()
                .satisfies(unsaved ->
                        assertThat(texts(unsaved.state().description())).containsExactly("Begun"))
                .satisfies(unsaved -> assertThat(unsaved.basis().text()).isPresent());
    }

    @Test
    void anotherCollectionIsNotConcerned(@TempDir Path elsewhere) throws Exception {
        sayWhileTheDiskIsFull("a.jpg", "Soldiers on a river bank.");
        Files.writeString(elsewhere.resolve("a.jpg"), "picture a");
        assertThat(open(elsewhere).leftOver()).isEmpty();
    }

    private OpenCollection sayWhileTheDiskIsFull(String file, String words) {
        OpenCollection first = open();
        isFull = true;
        first.apply(describe(file, words));
        assertThat(first.saveAll()).containsExactly(file);
        isFull = false;
        return first;
    }

    private static Step describe(String file, String words) {
        return Step.one("edit.description", file, new DescribeIn(Statement.CAPTION, "en", words, MARIN));
    }

    private OpenCollection open() {
        return open(folder);
    }

    private OpenCollection open(Path opened) {
        return open(opened, new SameThread());
    }

    private OpenCollection open(Path opened, Work work) {
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages, CLOCK, disk(), SidecarPlace.BESIDE);
        CollectionReader reader =
                new CollectionReader(messages, RecoveringTest::facts, store::load, any -> CollectionDescription.NONE);
        OpenCollection open = opened(opened, store, reader, work);
        open.read();
        return open;
    }

    private OpenCollection opened(Path opened, SidecarStore store, CollectionReader reader, Work work) {
        try {
            return new OpenCollection(
                    reader.open(opened),
                    reader,
                    new OpenCollection.Store(
                            store,
                            new CollectionFile(Messages.english()),
                            new RecoveryFolder(own, new LocalDisk()),
                            Digests.UNKEPT),
                    work,
                    new OpenCollection.Hand(MARIN.author(), CLOCK));
        } catch (Unopenable missing) {
            throw new AssertionError(missing);
        }
    }

    private Disk disk() {
        Disk disk = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (isFull && method.getName().equals("create")) {
                        throw new IOException("No space left on device");
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private List<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            return files.filter(file -> file.endsWith("said.caveat.json")).toList();
        }
    }

    private static List<String> descriptions(OpenCollection open, String file) {
        return texts(open.holding(file).orElseThrow().state().description());
    }

    private List<String> onDisk(String file) {
        return texts(loaded(file).description());
    }

    private AnnotatedPhotograph loaded(String file) {
        return new SidecarStore(Messages.english()).load(folder.resolve(file)).state();
    }

    private static List<String> texts(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
