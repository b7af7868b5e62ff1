package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.Owner;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFolderTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    private Path own;
    private Recovery recovery;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        own = folder.resolve("own/recovery");
        recovery = new RecoveryFolder(own, new LocalDisk());
    }

    @Test
    void whatIsKeptComesBackWhole() {
        Unsaved unsaved = unsaved("box/a.jpg", "albumen print");
        assertThat(recovery.keep(unsaved)).isTrue();
        assertThat(recovery.of(folder)).containsExactly(unsaved);
    }

    @Test
    void whatItStartedFromComesBackToTheLetter() throws Exception {
        String letter = new SidecarJson(Messages.english())
                .text(state("a.jpg", "before"))
                .replace("  ", "    ");
        AnnotatedPhotograph before = new SidecarJson(Messages.english()).read(letter);
        Unsaved unsaved = new Unsaved(
                folder.resolve("a.jpg"),
                new Basis(Optional.of(letter), before),
                state("a.jpg", "after"),
                Agent.person("A. Marin"),
                NINE);
        recovery.keep(unsaved);
        assertThat(recovery.of(folder))
                .singleElement()
                .extracting(kept -> kept.basis().text())
                .isEqualTo(Optional.of(letter));
    }

    @Test
    void whatIsKeptCanBePutInItsPlaceByHand() throws Exception {
        recovery.keep(unsaved("a.jpg", "albumen print"));
        Path said = files().filter(file -> file.endsWith("said.caveat.json"))
                .findFirst()
                .orElseThrow();
        Files.copy(said, folder.resolve("a.jpg.caveat.json"));
        AnnotatedPhotograph loaded = new SidecarStore(Messages.english())
                .load(folder.resolve("a.jpg"))
                .state();
        assertThat(loaded.photograph().get(PhotographFields.MEDIUM)).contains("albumen print");
    }

    @Test
    void onlyTheLatestIsKeptOfEachPhotograph() {
        recovery.keep(unsaved("a.jpg", "print"));
        recovery.keep(unsaved("a.jpg", "albumen print"));
        assertThat(recovery.of(folder)).containsExactly(unsaved("a.jpg", "albumen print"));
    }

    @Test
    void photographsOfOtherFoldersAreNotAmongThem() {
        recovery.keep(unsaved("box-1/a.jpg", "print"));
        recovery.keep(unsaved("box-10/a.jpg", "print"));
        assertThat(recovery.of(folder.resolve("box-1"))).hasSize(1);
    }

    @Test
    void nothingIsLeftOfWhatIsForgotten() {
        recovery.keep(unsaved("a.jpg", "print"));
        recovery.forget(folder.resolve("a.jpg"));
        assertThat(recovery.of(folder)).isEmpty();
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void whatIsDamagedIsPassedOverAndStays() throws Exception {
        recovery.keep(unsaved("a.jpg", "print"));
        recovery.keep(unsaved("b.jpg", "print"));
        Path about = files().filter(file -> file.endsWith("about.json"))
                .sorted()
                .findFirst()
                .orElseThrow();
        Files.writeString(about, "{\"caveat:photograph\": 5");
        Files.writeString(own.resolve("somebody's note.txt"), "not ours");
        assertThat(recovery.of(folder)).hasSize(1);
        assertThat(about).hasContent("{\"caveat:photograph\": 5");
    }

    @Test
    void aFolderThatCannotBeMadeKeepsNothingAndHarmsNothing() throws Exception {
        Files.writeString(folder.resolve("own"), "a file in its place");
        assertThat(recovery.keep(unsaved("a.jpg", "print"))).isFalse();
        assertThat(recovery.of(folder)).isEmpty();
        recovery.forget(folder.resolve("a.jpg"));
        assertThat(folder.resolve("own")).hasContent("a file in its place");
    }

    @Test
    void whatAKilledProgramLeftThereGoesWhenItIsLookedThrough() throws Exception {
        recovery.keep(unsaved("a.jpg", "print"));
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path place = files().filter(file -> file.endsWith("about.json"))
                .findFirst()
                .orElseThrow()
                .resolveSibling("");
        Files.writeString(
                place.resolve(".caveat-0123abcd.lock"),
                "{\"host\": \"" + Owner.self().host() + "\", \"process\": " + ended.pid()
                        + ", \"time\": \"2026-11-24T09:00:00Z\", \"token\": \"aaaaaaaa\"}");
        Files.writeString(place.resolve(".caveat-aaaaaaaa.tmp"), "half of what was said");
        assertThat(recovery.of(folder)).containsExactly(unsaved("a.jpg", "print"));
        assertThat(files().map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".caveat-"));
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            return List.copyOf(files.toList()).stream();
        }
    }

    private Unsaved unsaved(String file, String medium) {
        Path photograph = folder.resolve(file);
        String name = String.valueOf(photograph.getFileName());
        return new Unsaved(
                photograph,
                new Basis(Optional.empty(), AnnotatedPhotograph.bare(name)),
                state(name, medium),
                Agent.person("A. Marin"),
                NINE);
    }

    private static AnnotatedPhotograph state(String name, String medium) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(name);
        return bare.with(bare.photograph().with(PhotographFields.MEDIUM, Optional.of(medium)));
    }
}
