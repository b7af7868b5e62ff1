package org.caveat.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.collection.Unopenable;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.Said;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Sitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code caveat rejoin}: brings what a synchronising program set aside in a copy of a sidecar together with the sidecar.
 * Where both say something else in one field, both versions are kept. The copy stays where it is.
 */
@Command(name = "rejoin")
final class RejoinCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PHOTO", descriptionKey = "help.photograph")
    private String name = "";

    @Parameters(index = "1", paramLabel = "COPY", descriptionKey = "help.copy")
    private String copy = "";

    RejoinCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Hand hand = desk.hand();
        Holding photograph = photograph();
        AnnotatedPhotograph said =
                ofSameSidecar(copyOf(photograph), photograph.state().page());
        AnnotatedPhotograph bare =
                AnnotatedPhotograph.bare(photograph.state().photograph().fileName());
        // nothing is known of what both started from: all that either says is taken for said anew
        Basis basis = new Basis(Optional.empty(), bare);
        Sitting sitting = Sitting.begin(
                author(said).orElse(hand.author()), bare, moment(said).orElse(hand.moment()));
        try {
            var saved = desk.services().sidecars().save(photograph.found().path(), basis, said, sitting);
            String told = saved.state().hasConflict() ? "cli.rejoined-open" : "cli.rejoined";
            desk.console().tell(desk.say(told, photograph.file(), copy));
            return Exit.DONE;
        } catch (SaveFailure reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }

    private Holding photograph() throws Refusal {
        Path path = desk.path(name);
        try {
            Holding photograph = desk.services().photographs().read(path);
            Optional<String> closed = photograph.closed().or(() -> new Collections(desk).published(path));
            if (closed.isPresent()) {
                throw Refusal.nothingDone(closed.get());
            }
            return photograph;
        } catch (Unopenable reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }

    private AnnotatedPhotograph copyOf(Holding photograph) throws Refusal {
        Path file = desk.path(copy);
        Loaded read =
                desk.services().sidecars().loadCopy(file, photograph.found().path());
        if (read instanceof Loaded.Present present) {
            return present.state();
        }
        if (read instanceof Loaded.Locked locked) {
            throw Refusal.nothingDone(locked.reason());
        }
        if (read instanceof Loaded.ReadOnly newer) {
            throw Refusal.nothingDone(newer.reason());
        }
        throw Refusal.nothingDone(desk.say("cli.no-copy", copy));
    }

    /** Whose sidecar it was and when it was begun is no question between a sidecar and its copy. */
    private static AnnotatedPhotograph ofSameSidecar(AnnotatedPhotograph said, Said page) {
        Said same = said.page()
                .with(PageFields.ID, page.get(PageFields.ID))
                .with(PageFields.SCHEMA_VERSION, page.get(PageFields.SCHEMA_VERSION))
                .with(PageFields.CREATOR, page.get(PageFields.CREATOR))
                .with(PageFields.CREATED, page.get(PageFields.CREATED));
        return said.with(same);
    }

    /** Who wrote last in the copy: what it says is theirs. */
    private static Optional<Agent> author(AnnotatedPhotograph said) {
        List<LogEntry> log = said.log();
        Optional<Agent> last =
                log.isEmpty() ? Optional.empty() : log.get(log.size() - 1).creator();
        return last.or(() -> said.page().get(PageFields.CREATOR));
    }

    private static Optional<Instant> moment(AnnotatedPhotograph said) {
        return said.page().get(PageFields.MODIFIED).flatMap(Timestamp::moment);
    }
}
