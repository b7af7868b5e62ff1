package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.FailingDisk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all commands that change something. */
class ChangingTest {
    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
    }

    @Test
    void photographsKeepEveryByteAndTheirTimeWhateverIsDone() {
        Path samples = rig.samples();
        Path photograph = samples.resolve("blossfeldt-allium.jpg");
        Map<String, String> before = Rig.originals(samples);

        rig.run("caption", photograph, "--headline", "H", "--person", "P", "--instant", "1928");
        String id = rig.run("add", photograph, "--kind", "after", "--text", "T", "--region", "1,2,3,4")
                .out()
                .strip();
        rig.run("edit", photograph, id, "--text", "U", "--about", "P");
        rig.run("cite", photograph, id, "--stance", "disputes", "--citation", "C");
        rig.run("withdraw", photograph, id, "--reason", "R");
        for (String read : List.of("list", "show", "check")) {
            rig.run(read, samples, "--format", "json");
        }
        rig.run("search", samples, "plant");
        assertThat(rig.run("export", samples, "--as", "csv", "--to", folder.resolve("out"))
                        .exit())
                .isZero();

        assertThat(Rig.originals(samples)).isEqualTo(before);
    }

    @Test
    void readingACollectionWritesNothing() throws IOException {
        rig.photograph("new.jpg", 40, 30);
        Set<String> before = files();

        rig.run("list", folder, "--format", "json");
        rig.run("show", folder, "--format", "jsonl");
        rig.run("check", folder);
        rig.run("search", folder, "x");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aLockedSidecarIsNeitherChangedNorPassedOverInSilence() throws IOException {
        Path locked = rig.photograph("locked.jpg", 40, 30);
        Path sidecar = Files.writeString(folder.resolve("locked.jpg.caveat.json"), "{ not JSON");
        Path open = rig.photograph("open.jpg", 40, 30);

        Ran alone = rig.run("caption", locked, "--headline", "H");
        Ran together = rig.run("caption", locked, open, "--headline", "H");

        assertThat(alone.exit()).isEqualTo(3);
        assertThat(together.exit()).isEqualTo(1);
        assertThat(together.err().lines()).hasSize(1).first().asString().startsWith("locked.jpg: ");
        assertThat(sidecar).hasContent("{ not JSON");
        assertThat(folder.resolve("open.jpg.caveat.json")).exists();
    }

    @Test
    void whatAnExportHoldsIsNotSpokenOfBecauseTheNextExportReplacesIt() throws IOException {
        Path samples = rig.samples();
        Path export = samples.resolve("web");
        rig.run("export", samples, "--as", "csv", "--to", export);
        Path published = Files.copy(samples.resolve("blossfeldt-allium.jpg"), export.resolve("csv/a.jpg"));

        Ran add = rig.run("add", published, "--kind", "after", "--text", "T");
        Ran bring = rig.run("import", export, samples.resolve("collection.caveat.json"));
        Ran publish = rig.run("export", export.resolve("csv"), "--as", "csv", "--to", folder.resolve("again"));

        assertThat(List.of(add, bring, publish)).allSatisfy(ran -> {
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).hasSize(1).first().asString().contains("collection that it was made from");
        });
        assertThat(export.resolve("csv/a.jpg.caveat.json")).doesNotExist();
        assertThat(folder.resolve("again")).doesNotExist();
        assertThat(rig.run("show", published).exit()).as("it can be looked at").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "check", "open"})
    void aNameThatIsEmptyIsNotTheWorkingFolder(String command) {
        Ran ran = rig.run(command, "");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains("cannot be the path");
        assertThat(rig.services.opened).isEmpty();
    }

    @Test
    void aSidecarOfANewerProgramIsNotChanged() throws IOException {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.run("caption", photograph, "--headline", "H");
        Path sidecar = folder.resolve("a.jpg.caveat.json");
        String newer = Files.readString(sidecar)
                .replace("\"caveat:schemaVersion\": \"1.0\"", "\"caveat:schemaVersion\": \"2.0\"");
        Files.writeString(sidecar, newer);

        Ran ran = rig.run("add", photograph, "--kind", "after", "--text", "T");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("newer version");
        assertThat(sidecar).hasContent(newer);
    }

    @Test
    void eachPhotographThatFailsIsNamedAndTheRestIsDone() throws IOException {
        Path good = rig.photograph("good.jpg", 40, 30);
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no picture either");

        Ran ran = rig.run(
                "add", folder.resolve("missing.jpg"), good, broken, notes, folder, "--kind", "care", "--text", "T");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("missing.jpg"))
                .anySatisfy(line -> assertThat(line).contains("broken.jpg"))
                .anySatisfy(line -> assertThat(line).contains("notes.txt"))
                .anySatisfy(line -> assertThat(line).contains("is a folder"));
        assertThat(folder.resolve("notes.txt.caveat.json")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidSoWithARemedy() {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        Disk disk = new LocalDisk();
        useDisk((Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, arguments) -> method.getName().equals("obstacle")
                        ? Optional.of(Disk.Obstacle.FOLDER_READ_ONLY)
                        : method.invoke(disk, arguments)));

        Ran ran = rig.run("add", photograph, "--kind", "care", "--text", "T");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("read-only")
                .contains("Ask its owner");
    }

    @Test
    void aFullDiskIsSaidSoAndWhatStoodThereStands() throws IOException {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.run("caption", photograph, "--headline", "H");
        String before = Files.readString(folder.resolve("a.jpg.caveat.json"));
        useDisk(new FailingDisk(FailingDisk.Step.FULL));

        Ran ran = rig.run("caption", photograph, "--headline", "Other");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("disk is full").contains("Make room");
        assertThat(folder.resolve("a.jpg.caveat.json")).hasContent(before);
    }

    @Test
    void curatorsWhoAddAtTheSameTimeLoseNothing() {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        List<String> ids = new ArrayList<>();
        try (Background background = new Background(4, failure -> {})) {
            List<Job<Ran>> jobs = Stream.iterate(0, number -> number + 1)
                    .limit(12)
                    .map(number -> background.start(
                            Work.Rank.NOW,
                            progress -> rig.run("add", photograph, "--kind", "after", "--text", "T" + number)))
                    .toList();
            for (Job<Ran> job : jobs) {
                job.await(60_000);
                job.result().thenAccept(ran -> ids.add(ran.out().strip()));
            }
        }

        String items = Rig.sidecar(photograph).get("items").toString();
        assertThat(ids).hasSize(12).doesNotHaveDuplicates().allSatisfy(id -> assertThat(items)
                .contains(id));
    }

    @Test
    void whatChangesNothingWritesNothing() throws IOException {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.run("caption", photograph, "--headline", "H", "--keyword", "one");
        String before = Files.readString(folder.resolve("a.jpg.caveat.json"));

        Ran ran = rig.run("caption", photograph, "--headline", "H", "--add", "keyword=one");

        assertThat(ran.exit()).isZero();
        assertThat(folder.resolve("a.jpg.caveat.json")).hasContent(before);
    }

    @Test
    void theNameOfWhoWritesIsFoundWhereItWasGiven() {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.services.settings().change(settings -> settings.by("Of the settings"));

        assertThat(author(photograph, "--author", "Given")).isEqualTo("Given");
        assertThat(author(photograph)).isEqualTo("A. Marin");
        rig.environment.put("CAVEAT_AUTHOR", " ");
        assertThat(author(photograph)).isEqualTo("Of the settings");
        rig.services.settings().change(settings -> settings.by(""));
        assertThat(author(photograph)).isEqualTo(System.getProperty("user.name"));
        assertThat(rig.run("--author", "Before", "add", photograph, "--kind", "care", "--text", "T")
                        .exit())
                .isZero();
        assertThat(Rig.sidecar(photograph).toString()).contains("\"Before\"");
    }

    @Test
    void settingsThatCannotBeReadAreToldWhereTheNameIsLookedForInThem() throws IOException {
        Path photograph = rig.photograph("a.jpg", 40, 30);
        rig.environment.remove("CAVEAT_AUTHOR");
        Files.createDirectories(folder.resolve("home of settings"));
        Files.writeString(folder.resolve("home of settings/settings.json"), "{ not JSON");

        Ran ran = rig.run("add", photograph, "--kind", "care", "--text", "T");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains("settings.json", "set aside");
    }

    @Test
    void photographsAreFoundUnderAnyName() {
        for (String name :
                List.of("-a.jpg", "@b.jpg", "ä ö 日本.jpg", "it's \"quoted\".jpg", "--help.jpg", "%s $HOME.jpg")) {
            Path photograph = rig.photograph(name, 40, 30);
            assertThat(rig.run("caption", "--headline", "H", "--", photograph).exit())
                    .as(name)
                    .isZero();
            assertThat(Rig.sidecar(photograph)
                            .get("caveat:photo")
                            .get("caveat:fileName")
                            .stringValue())
                    .isEqualTo(name);
        }
    }

    private void useDisk(Disk disk) {
        rig.services.sidecars = new SidecarStore(Messages.english(), rig.services.clock(), disk, SidecarPlace.BESIDE);
    }

    private String author(Path photograph, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("add", photograph, "--kind", "care", "--text", "T"));
        arguments.addAll(List.of(options));
        String id = rig.run(arguments.toArray()).out().strip();
        return rig.run("show", photograph, "--format", "json").json().get("caveats").values().stream()
                .filter(caveat -> caveat.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow()
                .get("author")
                .stringValue();
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Set.copyOf(files.map(Path::toString).toList());
        }
    }
}
