package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Text;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something else stands where the program keeps a file: it is told, nothing is harmed, the other photographs go on. */
class InTheWayTest {
    private static final Messages ENGLISH = Messages.english();

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void aPhotograph() {
        photograph = folder.resolve("a.jpg");
    }

    /** What stands in the place of the sidecar, and the words for it. */
    private enum Standing {
        FOLDER("“a.jpg.caveat.json” is a folder, and cannot be read."),
        FULL_FOLDER("“a.jpg.caveat.json” is a folder, and cannot be read."),
        PIPE("“a.jpg.caveat.json” is a pipe or a device, and no file, and cannot be read."),
        ENDLESS_DEVICE("“a.jpg.caveat.json” is a pipe or a device, and no file, and cannot be read."),
        LINK_TO_NOTHING("“a.jpg.caveat.json” is a link to a file that is not there, and cannot be read."),
        LINK_TO_ITSELF("“a.jpg.caveat.json” is a link to a file that is not there, and cannot be read."),
        LINK_TO_A_FOLDER("“a.jpg.caveat.json” is a folder, and cannot be read."),
        LINK_TO_ANOTHER_KIND_OF_FILE("a.jpg.caveat.json cannot be read: it is not JSON");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        private void put(Path place) throws Exception {
            switch (this) {
                case FOLDER -> Files.createDirectory(place);
                case FULL_FOLDER -> Files.createDirectories(place.resolve("inside"));
                case PIPE ->
                    assertThat(new ProcessBuilder(Shared.tool("mkfifo"), place.toString())
                                    .start()
                                    .waitFor())
                            .isZero();
                case ENDLESS_DEVICE -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
                case LINK_TO_NOTHING -> Files.createSymbolicLink(place, Path.of("no such folder/b.json"));
                case LINK_TO_ITSELF -> Files.createSymbolicLink(place, place.getFileName());
                case LINK_TO_A_FOLDER -> Files.createSymbolicLink(place, Path.of("."));
                case LINK_TO_ANOTHER_KIND_OF_FILE ->
                    Files.createSymbolicLink(
                            place,
                            Files.writeString(place.resolveSibling("letter.txt"), "Dear M.,")
                                    .getFileName());
            }
        }
    }

    @Test
    void whateverStandsInThePlaceOfASidecarIsToldAndStaysAndTheNeighboursAreSaved() throws Exception {
        int harmed = 0;
        for (Standing standing : Standing.values()) {
            Path place = Files.createDirectories(folder.resolve(standing.name()));
            Path locked = place.resolve("a.jpg");
            standing.put(SidecarName.of(locked));
            String before = state(place);
            assertThat(new SidecarStore(ENGLISH).load(locked))
                    .isInstanceOfSatisfying(Loaded.Locked.class, told -> assertThat(told.reason())
                            .startsWith(standing.words));
            Desk desk = new Desk(locked, "A. Marin").caption("Not lost.");
            SaveFailure failure = catchThrowableOfType(SaveFailure.class, desk::save);
            assertThat(failure).as(standing.name()).isNotNull();
            harmed += state(place).equals(before) ? 0 : 1;
            aNeighbourIsSaved(place);
            delete(SidecarName.of(locked));
            desk.save();
            assertThat(Desk.text(locked)).contains("Not lost.");
        }
        assertThat(harmed).isZero();
        int tried = Standing.values().length;
        Trials.add(new Trial(
                Heading.WRITERS,
                "a folder, a pipe, a device or a link to nothing in the place of a sidecar",
                tried,
                2L * tried,
                0,
                harmed));
    }

    private static void aNeighbourIsSaved(Path place) throws SaveFailure {
        Path neighbour = place.resolve("b.jpg");
        new Desk(neighbour, "A. Marin").caption("Said.").save();
        assertThat(Desk.text(neighbour)).contains("Said.");
    }

    @Test
    void aFolderInThePlaceOfTheLockIsToldAndTheRetrySucceedsOnceItIsGone() throws Exception {
        Path lock = Files.createDirectory(SaveLock.of(SidecarName.of(photograph)));
        Desk desk = new Desk(photograph, "A. Marin").caption("Not lost.");
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save).sentence())
                .isEqualTo("a.jpg.caveat.json was not saved: “" + lock.getFileName()
                        + "” is a folder. Move it out of the way and save again.");
        assertThat(lock).isEmptyDirectory();
        Files.delete(lock);
        desk.save();
        assertThat(Desk.text(photograph)).contains("Not lost.");
    }

    @Test
    void aLinkMadeMeanwhileToNothingInAnotherFolderIsNotWrittenThrough() throws Exception {
        Desk desk = new Desk(photograph, "A. Marin").caption("Not lost.");
        Path away = Files.createDirectory(folder.resolve("other disk")).resolve("away.json");
        Files.createSymbolicLink(SidecarName.of(photograph), Path.of("other disk/away.json"));
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save).sentence())
                .contains("“a.jpg.caveat.json” is a link to a file that is not there.");
        assertThat(away).doesNotExist();
    }

    @Test
    void aLinkToASidecarIsFollowedAndStaysALink() throws Exception {
        Path real = Files.createDirectory(folder.resolve("kept")).resolve("a.jpg");
        new Desk(real, "A. Marin").caption("Old.").save();
        Files.createSymbolicLink(SidecarName.of(photograph), Path.of("kept/a.jpg.caveat.json"));
        new Desk(photograph, "A. Marin").caption("New.").save();
        assertThat(SidecarName.of(photograph)).isSymbolicLink();
        assertThat(Desk.text(real)).contains("New.");
    }

    @Test
    void aFolderInThePlaceOfTheHistorysFileLeavesItsPlaceToTheNext() throws Exception {
        Path first = SidecarName.historyOf(SidecarName.of(photograph), 1);
        Files.createDirectory(first);
        Path sidecar = SidecarName.of(photograph);
        SaveLock lock = new SaveLock(new LocalDisk(), Clock.systemUTC(), Owner.self());
        try (SaveLock.Held held = lock.take(sidecar)) {
            new HistoryFile(new LocalDisk()).add(held, sidecar, "a.jpg", List.of());
        }
        assertThat(first).isEmptyDirectory();
        assertThat(SidecarName.historyOf(SidecarName.of(photograph), 2))
                .content()
                .contains("caveat:changeLog");
    }

    @Test
    void aFolderInThePlaceOfTheCollectionFileIsToldAndHarmsNoPhotograph() throws Exception {
        Path place = Files.createDirectory(folder.resolve(CollectionFile.NAME));
        CollectionFile file = new CollectionFile(ENGLISH);
        assertThat(file.load(folder)).isEqualTo(CollectionDescription.NONE);
        assertThat(file.trouble(folder))
                .hasValueSatisfying(why -> assertThat(why).startsWith("“collection.caveat.json” is a folder"));
        CollectionDescription named = new CollectionDescription(
                CollectionDescription.NONE.said().with(CollectionFields.LABEL, List.of(Text.of("en", "Elbe"))));
        assertThat(catchThrowableOfType(
                        SaveFailure.class,
                        () -> file.save(folder, CollectionDescription.NONE, named, Agent.person("A. Marin"))))
                .isNotNull();
        assertThat(place).isEmptyDirectory();
        new Desk(photograph, "A. Marin").caption("Said.").save();
        assertThat(Desk.text(photograph)).contains("Said.");
    }

    @Test
    void aNameOfTwoHundredAndFiftyFiveBytesIsToldBeforeTheFirstLetterAndHelpedByAnotherFolder() throws Exception {
        for (String letter : List.of("n", "ü", "東")) {
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            String name = letter.repeat(251 / bytes) + "x".repeat(251 % bytes) + ".jpg";
            Path longest = Files.writeString(folder.resolve(name), "picture");
            Path twin = Files.writeString(folder.resolve(name.replace(".jpg", ".tif")), "picture");
            SidecarStore beside = new SidecarStore(ENGLISH);
            assertThat(beside.load(longest)).isInstanceOf(Loaded.Absent.class);
            assertThat(beside.cannotWrite(longest)).hasValueSatisfying(why -> assertThat(why)
                    .contains("the name is too long for this disk", "another folder for the sidecars"));
            Path chosen = folder.resolve("chosen");
            SidecarStore where = new SidecarStore(ENGLISH, Clock.systemUTC(), Optional.of(chosen));
            assertThat(where.cannotWrite(longest)).isEmpty();
            List<String> kept = new ArrayList<>();
            for (Path one : List.of(longest, twin)) {
                kept.add(SidecarPlaceTest.save(where, one).photograph().fileName());
            }
            assertThat(where.load(longest).state().photograph().fileName()).isEqualTo(name);
            assertThat(kept).containsExactly(name, name.replace(".jpg", ".tif"));
        }
    }

    @Test
    void theHistoryOfALongNameHasAShorterOne() {
        Path sidecar = folder.resolve("n".repeat(243) + SidecarName.ENDING);
        assertThat(String.valueOf(SidecarName.historyOf(sidecar, 12).getFileName()))
                .hasSizeLessThanOrEqualTo(255)
                .endsWith(".caveat-history-12.json");
    }

    private static void delete(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(place.resolve("inside"));
        }
        Files.delete(place);
    }

    /** All that stands in a folder, what it is, and the bytes of its files. */
    private static String state(Path place) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.sorted().toList()) {
                String kind = Files.isSymbolicLink(path) ? "link to " + Files.readSymbolicLink(path) : "";
                all.add(path + kind + (Files.isRegularFile(path) ? Files.readString(path) : ""));
            }
        }
        return String.join("\n", all);
    }
}
