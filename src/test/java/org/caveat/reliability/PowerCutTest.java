package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caveat.app.InProcess;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the power fails, what was forced to the disk is there and nothing else need be: each save, listened to from outside,
 * asks for things in the order in which the old file or the new one is whole at every moment.
 */
class PowerCutTest {
    private static final List<String> REPLACED =
            List.of("create temporary", "write temporary", "force temporary", "read lock", "move temporary over ");
    private static final int HALF_LIMIT = 1_350_000;

    @TempDir
    private Path place;

    private List<String> steps = List.of();

    @Test
    void everySaveForcesBeforeItMovesAndForcesTheFolderBeforeItIsTold() throws Exception {
        steps = steps();
        assertThat(of("first"))
                .as("there is nothing to read again")
                .containsExactlyElementsOf(save(replaced("sidecar"), List.of("told")));
        assertThat(of("later"))
                .containsExactlyElementsOf(save(List.of("read sidecar"), again("sidecar"), List.of("told")));
        assertThat(of("history"))
                .as("the entries stand in the history before the sidecar is without them")
                .containsExactlyElementsOf(save(List.of("read sidecar"), replaced("history"), again("sidecar")));
        assertThat(of("collection")).containsExactlyElementsOf(save(replaced("collection")));
        assertThat(of("recovery"))
                .as("what makes the others count comes last")
                .containsExactlyElementsOf(save(replaced("said"), replaced("basis"), replaced("about")));
        Trials.add(new Trial(Heading.DURABILITY, "power cut: order of a save's calls to the system", 5, 5, 0, 0));
    }

    /** What is done under the lock, which is read once to see what killed programs left, and given back before it is told. */
    @SafeVarargs
    private static List<String> save(List<String>... parts) {
        List<String> all = new ArrayList<>(List.of("create lock", "write lock", "read lock"));
        Arrays.stream(parts).filter(part -> !part.contains("told")).forEach(all::addAll);
        all.addAll(List.of("read lock", "remove lock"));
        Arrays.stream(parts).filter(part -> part.contains("told")).forEach(all::addAll);
        return all;
    }

    private static List<String> replaced(String kind) {
        List<String> all = new ArrayList<>(REPLACED.subList(0, REPLACED.size() - 1));
        all.add(REPLACED.get(REPLACED.size() - 1) + kind);
        all.add("force folder");
        return all;
    }

    /** What stood there already is looked at once more right before the move: a program without locks may have written. */
    private static List<String> again(String kind) {
        List<String> all = new ArrayList<>(replaced(kind));
        all.add(REPLACED.size() - 1, "read " + kind);
        return all;
    }

    /** From when the lock is asked for until it was said to be saved. */
    private List<String> of(String what) {
        int from = steps.indexOf(SavesInTurn.BEGINS + what);
        int to = steps.indexOf(SavesInTurn.SAVED + what);
        assertThat(from).as("it begins in %s", steps).isNotNegative();
        assertThat(to).as("it is saved in %s", steps).isGreaterThan(from);
        List<String> between = steps.subList(from + 1, to);
        return between.subList(Math.max(0, between.indexOf("create lock")), between.size());
    }

    private List<String> steps() throws Exception {
        String strace = Shared.tool("strace");
        KilledFolder folder = KilledFolder.in(place);
        for (String name : List.of("a.jpg", "long.jpg")) {
            Files.copy(folder.folder().resolve("p00.jpg"), folder.folder().resolve(name));
        }
        makeLong(folder.folder().resolve("long.jpg"), folder.home());
        Path trace = place.resolve("trace");
        String calls =
                "trace=openat,open,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,close";
        List<String> listening =
                List.of(strace, "-f", "--seccomp-bpf", "-e", calls, "-y", "-s", "60", "-o", trace.toString());
        try (Victim program = Victim.of(
                listening,
                SavesInTurn.class,
                folder.home(),
                folder.folder().toString(),
                folder.home().toString())) {
            int exit = program.await();
            assumeTrue(!String.join("", program.lines()).contains("Operation not permitted"), "tracing is not allowed");
            assertThat(exit).as(String.join("\n", program.lines())).isZero();
        }
        return SystemCalls.steps(Files.readAllLines(trace), folder.folder(), folder.home());
    }

    /** So much was said of it that the next words make its oldest history move. */
    private static void makeLong(Path photograph, Path home) throws IOException {
        Map<String, String> environment =
                Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        for (String words : List.of("one ", "two ", "three ")) {
            String text = words.repeat(HALF_LIMIT / words.length()).strip();
            assertThat(InProcess.run(
                            environment,
                            System.out,
                            System.err,
                            "caption",
                            photograph.toString(),
                            "--description",
                            text))
                    .isZero();
        }
    }
}
