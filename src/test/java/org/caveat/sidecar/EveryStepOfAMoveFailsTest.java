package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.file.FaultyDisk;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sidecar is on its way to where its photograph is now, in another folder and under another name, and the program is
 * killed at each step: its words stand in one of the two, and moved again they stand in the new one alone, once.
 */
class EveryStepOfAMoveFailsTest {
    private static final String WORDS = "It burned in 1942.";

    @TempDir
    private Path place;

    private int number;

    @Test
    void theWordsStandInOneOfTheTwoAndAreMovedAfterAll() throws Exception {
        FaultyDisk whole = new FaultyDisk();
        move(folder(), whole);
        int steps = whole.calls().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(steps).as("there is something to fail").isGreaterThan(10);
        for (int step = 0; step <= steps; step++) {
            FaultyDisk disk = new FaultyDisk();
            Path folder = folder();
            disk.stopAfter(step);
            Optional<String> told = moved(folder, disk);
            assertThat(whereTheyStand(folder)).as("killed after step %d", step).isNotEmpty();
            if (told.isEmpty()) {
                assertThat(whereTheyStand(folder))
                        .as("nothing was told after step %d", step)
                        .contains("sorted/b.jpg.caveat.json");
            }
            clearLocks(folder);
            if (whereTheyStand(folder).contains("a.jpg.caveat.json")) {
                move(folder, new FaultyDisk());
            }
            assertThat(whereTheyStand(folder))
                    .as("moved again after step %d", step)
                    .containsExactly("sorted/b.jpg.caveat.json");
            assertThat(Desk.onDisk(folder.resolve("sorted/b.jpg")).log())
                    .as("told once in the history, after step %d", step)
                    .hasSize(2);
        }
    }

    /** A photograph of which something was said, and which then was called otherwise and put elsewhere. */
    private Path folder() throws Exception {
        Path folder = Files.createDirectory(place.resolve("of-" + number++));
        Path photograph = folder.resolve("a.jpg");
        Files.writeString(photograph, "a photograph");
        new Desk(photograph, "A. Marin").caption(WORDS).save();
        Files.createDirectory(folder.resolve("sorted"));
        Files.move(photograph, folder.resolve("sorted/b.jpg"));
        return folder;
    }

    private static Optional<String> moved(Path folder, FaultyDisk disk) {
        try {
            move(folder, disk);
            return Optional.empty();
        } catch (SaveFailure failure) {
            return Optional.of(failure.sentence());
        }
    }

    private static void move(Path folder, FaultyDisk disk) throws SaveFailure {
        new SidecarStore(Messages.english(), Clock.fixed(Desk.NOON, ZoneOffset.UTC), disk.disk(), SidecarPlace.BESIDE)
                .move(
                        folder.resolve("a.jpg"),
                        folder.resolve("sorted/b.jpg"),
                        "a.jpg",
                        Agent.person("A. Marin"),
                        EveryStepOfAMoveFailsTest::renamed);
    }

    private static AnnotatedPhotograph renamed(AnnotatedPhotograph state) {
        return state.with(state.photograph().with(PhotographFields.FILE_NAME, "b.jpg"));
    }

    /** The sidecars that hold the words, whole. */
    private static List<String> whereTheyStand(Path folder) throws IOException {
        return Stream.of("a.jpg", "sorted/b.jpg")
                .filter(file -> Files.exists(SidecarName.of(folder.resolve(file))))
                .filter(file -> Desk.onDisk(folder.resolve(file)).description().stream()
                        .anyMatch(text -> text.value().equals(WORDS)))
                .map(file -> file + SidecarName.ENDING)
                .toList();
    }

    /** Whose process is gone, of him nobody takes a lock for held; this one lives on. */
    private static void clearLocks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".lock")).toList()) {
                Files.delete(file);
            }
        }
    }
}
