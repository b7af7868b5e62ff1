package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Hand;
import org.caveat.edit.SetIdentifiers;
import org.caveat.edit.Step;
import org.caveat.model.Statement;
import org.caveat.sidecar.SidecarName;
import org.caveat.work.Background;
import org.caveat.work.SameThread;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our program edits and saves while another, which takes no lock, writes the same files again and again. */
class WithoutLocksTest {
    private static final int PHOTOGRAPHS = 4;
    private static final int TRIES = 40;

    @TempDir
    private Path temporary;

    private SharedFolder folder;
    private final MovingWindow window = new MovingWindow();

    @BeforeEach
    void somethingIsSaidOfEachPhotograph() throws Exception {
        folder = SharedFolder.of(temporary.resolve("folder"), PHOTOGRAPHS);
        try (OpenCollection first = folder.open("Roy", temporary.resolve("roy"), new SameThread())) {
            for (var found : first.photographs()) {
                Hand hand = Hand.of("Roy", Instant.now());
                first.apply(Step.one(
                        "edit.description", found.file(), new DescribeIn(Statement.CAPTION, "fr", "Au bord.", hand)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWeSaySurvivesAnEditor(Editor editor) throws Exception {
        List<String> theirs = new ArrayList<>();
        int tried = meddle(editor.words(), number -> {
            Path sidecar = folder.sidecars().get(number % PHOTOGRAPHS);
            String version = Files.readString(sidecar);
            String word = editor.name() + number + ".";
            // what it saves is what it read before: what was said meanwhile is not in it
            editor.add(sidecar, version, word);
            theirs.add(word);
        });
        StringBuilder all = new StringBuilder();
        for (Path sidecar : folder.sidecars()) {
            all.append(Files.readString(sidecar));
        }
        List<String> gone =
                theirs.stream().filter(word -> all.indexOf(word) < 0).toList();
        Trials.say(
                editor.words(),
                String.format(
                        "Of %,d words that %s saved meanwhile, %,d fell into the window between a last look and the move.",
                        tried, editor.words(), gone.size()));
        assertThat(gone).as("nearly all of theirs stands").hasSizeLessThan(Math.max(2, tried / 10));
    }

    @Test
    void whatWeSaySurvivesCheckoutsOfEarlierVersions() throws Exception {
        Git git = twoVersions();
        meddle(
                "git checkout of another version, in a loop",
                number -> git.run("checkout", "-q", number % 2 == 0 ? "main" : "other", "--", "."));
        assertThat(git.run("fsck").exit()).isZero();
    }

    @Test
    void whatWeSaySurvivesAStashThatIsDropped() throws Exception {
        Git git = twoVersions();
        meddle("git stash, and the stash dropped, in a loop", number -> {
            git.run("stash", "-q");
            git.run("stash", "drop", "-q");
        });
    }

    /** Two commits of the folder that say different things of each photograph. */
    private Git twoVersions() throws Exception {
        Git git = Git.in(folder.folder());
        git.commit("First");
        git.must("checkout", "-q", "-b", "other");
        try (OpenCollection other = folder.open("Roy", temporary.resolve("roy"), new SameThread())) {
            for (var found : other.photographs()) {
                other.apply(Step.one(
                        "edit.description",
                        found.file(),
                        new SetIdentifiers(
                                List.of(new org.caveat.model.Identifier(
                                        "accession", "84." + found.file(), org.caveat.model.Foreign.NONE)),
                                org.caveat.edit.Listing.ADDS)));
            }
        }
        git.commit("Second");
        return git;
    }

    private int meddle(String fault, Meddler.Deed deed) throws Exception {
        int edits = Trials.times(25, 60);
        List<Uttered> uttered;
        int tried;
        try (Meddler meddler = Meddler.doing(deed, 10);
                Work work = new Background(2, Throwable::printStackTrace);
                OpenCollection ours = folder.open("Marin", temporary.resolve("recovery"), work, window.disk())) {
            uttered = edit(ours, meddler, edits);
            tried = meddler.stop();
        }
        sayWhatWaits();
        List<Uttered> lost = new ArrayList<>();
        for (Uttered one : Uttered.lasting(uttered)) {
            if (one.fate(folder) == Uttered.Fate.LOST) {
                lost.add(one);
            }
        }
        List<Path> damaged = folder.damaged();
        Trials.add(new Trial(Heading.WRITERS, fault, tried, uttered.size(), lost.size(), damaged.size()));
        Trials.say("window " + fault, "While " + fault + ": " + window.sentence());
        assertThat(lost).isEmpty();
        assertThat(damaged).isEmpty();
        assertThat(uttered).hasSizeGreaterThanOrEqualTo(edits / 2);
        assertThat(window.saves()).isGreaterThan(edits / 2);
        return tried;
    }

    private static List<Uttered> edit(OpenCollection ours, Meddler meddler, int edits) throws Exception {
        List<Uttered> uttered = new ArrayList<>();
        RandomEdits random = new RandomEdits(ours, "Marin", 7);
        for (int i = 0; i < edits || (meddler.isBusy() && i < edits * 2); i++) {
            RandomEdits.Next next = random.next();
            String photograph = next.uttered().photograph();
            boolean isSaid = ours.apply(Step.one("edit.description", photograph, next.edit()));
            if (isSaid && isSaved(ours, photograph, i % 7 == 0)) {
                uttered.add(next.uttered());
            }
        }
        return uttered;
    }

    private static boolean isSaved(OpenCollection ours, String photograph, boolean leaves) throws Exception {
        for (int left = TRIES; left > 0; left--) {
            var job = leaves ? ours.leave(photograph) : ours.keep(photograph);
            if (job.result().toCompletableFuture().get()) {
                return true;
            }
        }
        return false;
    }

    /** Of a photograph that was left, nobody can tell whether it was meant: the words are offered at the next opening. */
    private void sayWhatWaits() throws Exception {
        try (OpenCollection again = folder.open("Marin", temporary.resolve("recovery"), new SameThread())) {
            again.putBack(again.leftOver());
        }
        assertThat(SidecarName.of(folder.folder().resolve("p00.jpg"))).exists();
    }
}
