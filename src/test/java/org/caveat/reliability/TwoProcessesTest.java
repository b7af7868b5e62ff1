package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the program write in one folder at once. */
class TwoProcessesTest {
    private static final int PHOTOGRAPHS = 50;

    @TempDir
    private Path temporary;

    private final List<Uttered> all = new ArrayList<>();
    private final List<Uttered> lasting = new ArrayList<>();
    private final Map<Uttered.Fate, List<Uttered>> fates = new EnumMap<>(Uttered.Fate.class);

    /**
     * Of what an author said, the last in each place is a value of the sidecar, or one of the values to choose from, or in
     * the history as what somebody replaced who had read it. What the author said there before was replaced by the author.
     */
    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        int edits = Trials.times(500, 5_000);
        SharedFolder folder = SharedFolder.of(temporary.resolve("folder"), PHOTOGRAPHS);
        Map<String, String> photographs = folder.photographs();
        editAtOnce(folder, edits);
        for (Uttered one : lasting) {
            fates.computeIfAbsent(one.fate(folder), fate -> new ArrayList<>()).add(one);
        }
        List<Path> damaged = folder.damaged();
        tell(damaged.size());
        assertThat(of(Uttered.Fate.LOST)).isEmpty();
        assertThat(damaged).isEmpty();
        assertThat(all).hasSizeGreaterThan(edits * 2 * 9 / 10);
        assertThat(fates).as("the authors met").containsKeys(Uttered.Fate.IN_CONFLICT, Uttered.Fate.IN_HISTORY);
        assertThat(folder.photographs()).as("no photograph changed").isEqualTo(photographs);
        try (var files = Files.list(folder.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .as("nothing is left over")
                    .isEmpty();
        }
    }

    private void editAtOnce(SharedFolder folder, int edits) throws Exception {
        try (AuthorProcess marin = AuthorProcess.start(folder, "Marin", temporary.resolve("marin"), edits);
                AuthorProcess lang = AuthorProcess.start(folder, "Lang", temporary.resolve("lang"), edits)) {
            List<AuthorProcess> both = List.of(marin, lang);
            for (String step : List.of("ready", "done", "read")) {
                for (AuthorProcess one : both) {
                    one.await(step);
                }
                for (AuthorProcess one : both) {
                    one.goOn();
                }
            }
            assertThat(marin.state()).as("both read the same").isEqualTo(lang.state());
            for (AuthorProcess one : both) {
                assertThat(one.process().waitFor()).isZero();
                all.addAll(one.acknowledged());
                lasting.addAll(Uttered.lasting(one.acknowledged()));
            }
        }
    }

    private List<Uttered> of(Uttered.Fate fate) {
        return fates.getOrDefault(fate, List.of());
    }

    private void tell(int damaged) {
        Trials.add(new Trial(
                Heading.WRITERS,
                "two processes edit one folder of 50 photographs at once",
                1,
                all.size(),
                of(Uttered.Fate.LOST).size(),
                damaged));
        Trials.say(
                "two processes",
                String.format(
                        "Two processes made %,d edits of one folder of %d photographs at once. Of the %,d that the same"
                                + " author did not replace, %,d stand, %,d are among the values of a conflict, and %,d are"
                                + " in the history, replaced by the other author who had read them.",
                        all.size(),
                        PHOTOGRAPHS,
                        lasting.size(),
                        of(Uttered.Fate.STANDS).size(),
                        of(Uttered.Fate.IN_CONFLICT).size(),
                        of(Uttered.Fate.IN_HISTORY).size()));
    }
}
