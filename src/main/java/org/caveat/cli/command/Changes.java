package org.caveat.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.collection.Holding;
import org.caveat.collection.Unopenable;
import org.caveat.edit.Hand;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Sitting;

/**
 * Changes what is said of some photographs. All is worked out before anything is written, so that a wrong option changes
 * nothing; from there on each photograph stands for itself, and one that fails does not stop the others.
 */
final class Changes {
    /** Bytes that are read without anybody waiting for it. */
    private static final long READ_AT_ONCE = 64L << 20;

    private final Desk desk;
    private final Hand hand;
    private int done;
    private int failed;

    Changes(Desk desk, Hand hand) {
        this.desk = desk;
        this.hand = hand;
    }

    /**
     * Makes the changes.
     *
     * @param names the photographs, as they were named
     * @return the exit code
     */
    int make(List<String> names, Change.Plan plan) throws Refusal {
        Map<Holding, Change> changes = new LinkedHashMap<>();
        for (Holding photograph : open(names)) {
            Path path = photograph.found().path();
            knowAgain(photograph);
            changes.put(photograph, plan.of(photograph, new Collections(desk).around(path)));
        }
        return make(changes);
    }

    /**
     * Finds out by what a photograph that is named is known again, so that it is written with the words: a large file would
     * keep whoever waits, and is left to the window.
     */
    private void knowAgain(Holding photograph) {
        if (photograph.facts().header().bytes() <= READ_AT_ONCE) {
            Optional<String> unused =
                    desk.services().digests().of(photograph.found().path());
        }
    }

    /** Makes changes that are worked out. Gives back the exit code. */
    int make(Map<Holding, Change> changes) {
        List<String> printed = new ArrayList<>();
        int total = changes.size() + failed;
        try (ShownProgress progress = desk.console().progress(desk.say("cli.saving"))) {
            for (Map.Entry<Holding, Change> change : changes.entrySet()) {
                printed.addAll(keep(change.getKey(), change.getValue()));
                progress.at(done + failed, total);
            }
        }
        printed.forEach(desk.console()::line);
        if (failed == 0) {
            return Exit.DONE;
        }
        return done > 0 ? Exit.SOME_FAILED : Exit.NOTHING_DONE;
    }

    private List<Holding> open(List<String> names) throws Refusal {
        Map<Path, Holding> opened = new LinkedHashMap<>();
        for (String name : names) {
            Path path = desk.path(name);
            try {
                Holding photograph = desk.services().photographs().read(path);
                Optional<String> closed = photograph
                        .closed()
                        .map(reason -> desk.say("text.labelled", photograph.file(), reason))
                        .or(() -> new Collections(desk).published(path));
                closed.ifPresent(this::fail);
                if (closed.isEmpty()) {
                    opened.put(path.toAbsolutePath().normalize(), photograph);
                }
            } catch (Unopenable reason) {
                fail(reason.sentence());
            }
        }
        return List.copyOf(opened.values());
    }

    /** How many photographs were changed. */
    int done() {
        return done;
    }

    /** Gives back what is to be printed now that it is done; nothing, where it is not. */
    private List<String> keep(Holding before, Change change) {
        AnnotatedPhotograph after = change.edit().applyTo(before.state()).state();
        try {
            Sitting sitting = Sitting.begin(hand.author(), before.state(), hand.moment());
            desk.services().sidecars().save(before.found().path(), before.basis(), after, sitting);
            done++;
            return change.printed();
        } catch (SaveFailure reason) {
            fail(reason.sentence());
            return List.of();
        }
    }

    private void fail(String sentence) {
        failed++;
        desk.console().tell(sentence);
    }
}
