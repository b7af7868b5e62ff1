package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.sidecar.file.FaultyDisk.Call;
import org.caveat.sidecar.file.FaultyDisk.Fault;
import org.caveat.sidecar.file.FaultyDisk.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each step of a save fails in each manner, once and for good: what stood on disk is whole, what was said is kept, the
 * sentence says what to do, and the same save succeeds when the cause is gone, as if nothing had failed.
 */
class EveryStepFailsTest {
    private static final Map<Fault, Integer> PLACES = new EnumMap<>(Fault.class);

    @TempDir
    private Path place;

    private int number;

    /** Makes a saving, each time a new one. */
    private interface Making {
        Saving make();
    }

    @Test
    void theFirstSaveOfAPhotograph() throws Exception {
        sweep(SavingAPhotograph.First::new, List.of(Fault.values()));
    }

    @Test
    void aLaterSaveOfAPhotograph() throws Exception {
        sweep(SavingAPhotograph.Second::new, List.of(Fault.values()));
    }

    @Test
    void aSaveThatMovesTheOldestHistoryToAFileOfItsOwn() throws Exception {
        if (Trials.atLength()) {
            sweep(SavingAPhotograph.WithHistory::new, List.of(Fault.values()));
        } else { // megabytes each time: where each of the two files is forced and moved
            sweep(SavingAPhotograph.WithHistory::new, List.of(Fault.FULL), Set.of(Call.FORCE, Call.MOVE));
            sweep(SavingAPhotograph.WithHistory::new, List.of(Fault.DENIED), Set.of(Call.FORCE_FOLDER));
        }
        assertThat(place.resolve("of-0/a.jpg.caveat-history.json")).exists();
    }

    @Test
    void aSaveOfTheCollection() throws Exception {
        sweep(SavingElse.OfCollection::new, List.of(Fault.values()));
    }

    @Test
    void keepingWordsThatCouldNotBeSaved() throws Exception {
        sweep(SavingElse.InRecovery::new, List.of(Fault.values()));
    }

    @AfterAll
    static void writeDown() {
        PLACES.forEach((fault, places) -> Trials.add(
                new Trial(Heading.DURABILITY, "at each step of a save: " + fault.words(), places, places, 0, 0)));
    }

    private void sweep(Making making, List<Fault> faults) throws Exception {
        sweep(making, faults, EnumSet.allOf(Call.class));
    }

    private void sweep(Making making, List<Fault> faults, Set<Call> which) throws Exception {
        Saving whole = begun(making);
        whole.save();
        Map<Call, Integer> calls = new EnumMap<>(whole.disk.calls());
        Map<String, String> wanted = whole.texts();
        assertThat(calls).containsKeys(Call.CREATE, Call.WRITE, Call.FORCE, Call.MOVE, Call.FORCE_FOLDER, Call.DELETE);
        calls.keySet().retainAll(which);
        for (Call call : calls.keySet()) {
            for (Fault fault : faults) {
                for (int index = 0; fault.concerns(call) && index < calls.get(call); index++) {
                    fail(begun(making), new Plan(call, index, fault, false), wanted);
                    fail(begun(making), new Plan(call, index, fault, true), wanted);
                }
            }
        }
    }

    private Saving begun(Making making) throws Exception {
        Saving saving = making.make();
        saving.folder = Files.createDirectory(place.resolve("of-" + number++));
        Files.writeString(saving.folder.resolve("a.jpg"), "a photograph");
        saving.prepare();
        saving.disk.count();
        return saving;
    }

    private static void fail(Saving saving, Plan plan, Map<String, String> wanted) throws Exception {
        PLACES.merge(plan.fault(), 1, Integer::sum);
        Map<String, String> before = saving.texts();
        String words = saving.words();
        saving.disk.fail(plan);
        Optional<String> sentence = saving.failure();
        assertThat(saving.words()).as("what was said after %s", plan).isEqualTo(words);
        sentence.ifPresent(told -> saving.check(plan, told));
        isWhole(saving.texts(), before, wanted, plan);
        saving.disk.mend();
        assertThat(saving.failure()).as("the retry after %s", plan).isEmpty();
        if (sentence.isEmpty()) {
            saving.another(); // what could not be removed goes with the next save
            assertThat(saving.texts().keySet())
                    .as("what is there after %s", plan)
                    .noneMatch(name -> name.endsWith(".lock") || name.endsWith(".tmp"));
        } else {
            assertThat(saving.texts()).as("what stands after %s", plan).isEqualTo(wanted);
        }
    }

    /** Of each file the old text or the new one. */
    private static void isWhole(
            Map<String, String> now, Map<String, String> before, Map<String, String> wanted, Plan plan) {
        now.forEach((file, text) -> {
            boolean isOurs = file.endsWith(".json") || file.endsWith(".jpg");
            if (isOurs && !text.equals(before.get(file))) {
                assertThat(text).as("%s after %s", file, plan).isEqualTo(wanted.get(file));
            }
        });
        assertThat(now.keySet()).as("what is there after %s", plan).containsAll(before.keySet());
    }
}
