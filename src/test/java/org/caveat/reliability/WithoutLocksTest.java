package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our program edits and saves while another, which takes no lock, writes the same files again and again. */
class WithoutLocksTest {
    private static final int PHOTOGRAPHS = 4;
    private static final int TRIES = 40;
    /** In one folder; at length folders are made anew, for a sidecar that grows for hours is no sidecar of anybody's. */
    private static final int EDITS = 25;

    @TempDir
    private Path temporary;

    private final MovingWindow window = new MovingWindow();
    private SharedFolder folder;
    private int tried;
    private int edits;
    private int lost;
    private int damaged;

    private void somethingIsSaidOfEachPhotograph(int round) throws Exception {
        folder = SharedFolder.of(temporary.resolve("folder" + round), PHOTOGRAPHS);
        try (OpenCollection first = folder.open("Roy", temporary.resolve("roy"), new SameThread())) {
            for (var found : first.photographs()) {
                Hand hand = Hand.of("Roy", Instant.now());
                first.apply(Step.one(
                        "edit.description", found.file(), new DescribeIn(Statement.CAPTION, "fr", "Au bord.", hand)));
            }
        }
    }

    /** Does so in one folder after another. */
    private void inFolders(String fault, Round round) throws Exception {
        for (int i = 0; i < Trials.times(1, 80); i++) {
            somethingIsSaidOfEachPhotograph(i);
            round.run();
        }
        Trials.add(new Trial(Heading.WRITERS, fault, tried, edits, lost, damaged));
        Trials.say("window " + fault, "While " + fault + ": " + window.sentence());
    }

    private interface Round {
        void run() throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void whatWeSaySurvivesAnEditor(Editor editor) throws Exception {
        AtomicInteger fell = new AtomicInteger();
        inFolders(editor.words(), () -> {
            List<String> theirs = new ArrayList<>();
            meddle(number -> {
                Path sidecar = folder.sidecars().get(number % PHOTOGRAPHS);
                String version = Files.readString(sidecar);
                String word = editor.name() + number + ".";
                // what it saves is what it read before: what was said meanwhile is not in it
                editor.add(sidecar, version, word);
                theirs.add(word);
            });
            fell.addAndGet(gone(theirs));
        });
        Trials.say(
                editor.words(),
                String.format(
                        "Of %,d words that %s saved meanwhile, %,d fell into the window between a last look and the move.",
                        tried, editor.words(), fell.get()));
        assertThat(fell.get()).as("nearly all of theirs stands").isLessThan(Math.max(2, tried / 10));
    }

    private int gone(List<String> words) throws Exception {
        StringBuilder all = new StringBuilder();
        for (Path sidecar : folder.sidecars()) {
            all.append(Files.readString(sidecar));
        }
        return (int) words.stream().filter(word -> all.indexOf(word) < 0).count();
    }

    @Test
    void whatWeSaySurvivesCheckoutsOfEarlierVersions() throws Exception {
        inFolders("git checkout of another version, in a loop", () -> {
            Git git = twoVersions();
            meddle(number -> git.run("checkout", "-q", number % 2 == 0 ? "main" : "other", "--", "."));
            assertThat(git.run("fsck").exit()).isZero();
        });
    }

    @Test
    void whatWeSaySurvivesAStashThatIsDropped() throws Exception {
        inFolders("git stash, and the stash dropped, in a loop", () -> {
            Git git = twoVersions();
            meddle(number -> {
                git.run("stash", "-q");
                git.run("stash", "drop", "-q");
            });
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

    private void meddle(Meddler.Deed deed) throws Exception {
        int savesBefore = window.saves();
        List<Uttered> uttered;
        try (Meddler meddler = Meddler.doing(deed, 10);
                Work work = new Background(2, Throwable::printStackTrace);
                OpenCollection ours = folder.open("Marin", temporary.resolve("recovery"), work, window.disk())) {
            uttered = edit(ours, meddler);
            tried += meddler.stop();
        }
        sayWhatWaits();
        List<Uttered> missed = new ArrayList<>();
        for (Uttered one : Uttered.lasting(uttered)) {
            if (one.fate(folder) == Uttered.Fate.LOST) {
                missed.add(one);
            }
        }
        edits += uttered.size();
        lost += missed.size();
        damaged += folder.damaged().size();
        assertThat(missed).isEmpty();
        assertThat(folder.damaged()).isEmpty();
        assertThat(uttered).hasSizeGreaterThanOrEqualTo(EDITS / 2);
        assertThat(window.saves() - savesBefore).isGreaterThan(EDITS / 2);
    }

    private static List<Uttered> edit(OpenCollection ours, Meddler meddler) throws Exception {
        List<Uttered> uttered = new ArrayList<>();
        RandomEdits random = new RandomEdits(ours, "Marin", 7);
        for (int i = 0; i < EDITS || (meddler.isBusy() && i < EDITS * 2); i++) {
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
