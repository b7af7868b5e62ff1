package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.collection.Unopenable;
import org.caveat.collection.relink.Carried;
import org.caveat.collection.relink.Matching;
import org.caveat.collection.relink.Plan;
import org.caveat.collection.relink.RelinkWords;
import org.caveat.collection.relink.Renamed;
import org.caveat.edit.Hand;
import org.caveat.edit.Relink;
import org.caveat.edit.RenameInSelections;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Sitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code caveat relink}: moves sidecars that have lost their photograph to where it is now, known by its content. One that
 * cannot be is told with its reason and stays as it is.
 */
@Command(name = "relink")
final class RelinkCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Option(names = "--dry-run", descriptionKey = "help.dry-run")
    private boolean dryRun;

    RelinkCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        CollectionOnDisk collection = new Collections(desk).readOwn(folder);
        Hand hand = desk.hand();
        Plan plan = plan(collection);
        RelinkWords words = new RelinkWords(desk.messages());
        plan.left().stream().map(words::sentence).forEach(desk.console()::tell);
        int failed = 0;
        for (Plan.Match match : plan.matches()) {
            failed += dryRun || isRelinked(match.relink(), collection, hand) ? 0 : 1;
        }
        int done = plan.matches().size() - failed;
        desk.console().tell(desk.say(dryRun ? "cli.relink-would" : "cli.relinked", done));
        if (dryRun) {
            plan.matches().forEach(match -> print(match.relink()));
        }
        if (failed == 0 && plan.left().isEmpty()) {
            return Exit.DONE;
        }
        return done > 0 ? Exit.SOME_FAILED : Exit.NOTHING_DONE;
    }

    private Plan plan(CollectionOnDisk collection) {
        try (ShownProgress progress = desk.console().progress(desk.say("cli.relinking"))) {
            return Matching.plan(
                    collection, desk.services().sidecars(), desk.services().digests(), progress);
        }
    }

    private void print(Relink relink) {
        desk.console().line(desk.say("cli.relink-line", relink.from(), relink.to()));
    }

    private boolean isRelinked(Relink relink, CollectionOnDisk collection, Hand hand) {
        Renamed renamed = new Renamed(relink.from(), relink.to());
        try {
            desk.services()
                    .sidecars()
                    .move(
                            collection.folder().resolve(relink.from()),
                            collection.folder().resolve(relink.to()),
                            renamed.before(),
                            hand.author(),
                            renamed::of);
            print(relink);
        } catch (SaveFailure reason) {
            desk.console().tell(reason.sentence());
            return false;
        }
        return isCarriedAlong(renamed, collection, hand);
    }

    /** The sidecar is where it belongs; what names its photograph and could not be changed is told. */
    private boolean isCarriedAlong(Renamed renamed, CollectionOnDisk collection, Hand hand) {
        List<SaveFailure> failures = new ArrayList<>();
        keepSelections(renamed, collection, hand).ifPresent(failures::add);
        for (Holding other : collection.holdings()) {
            if (!other.isBare()) {
                keep(other, renamed, hand).ifPresent(failures::add);
            }
        }
        failures.forEach(failure -> desk.console().tell(failure.sentence()));
        return failures.isEmpty();
    }

    private Optional<SaveFailure> keepSelections(Renamed renamed, CollectionOnDisk collection, Hand hand) {
        CollectionDescription before = desk.services().collections().load(collection.folder());
        CollectionDescription after = new RenameInSelections(renamed.from(), renamed.to())
                .applyTo(before)
                .description();
        try {
            desk.services().collections().save(collection.folder(), before, after, hand.author());
            return Optional.empty();
        } catch (SaveFailure reason) {
            return Optional.of(reason);
        }
    }

    private Optional<SaveFailure> keep(Holding other, Renamed renamed, Hand hand) {
        try {
            // another relink of this run may have changed it already
            Holding now = desk.services().photographs().read(other.found().path());
            Holding named = new Holding(other.found(), now.facts(), now.sidecar());
            var edit = Carried.in(named, renamed);
            if (edit.isPresent()) {
                Sitting sitting = Sitting.begin(hand.author(), named.state(), hand.moment());
                desk.services()
                        .sidecars()
                        .save(
                                other.found().path(),
                                named.basis(),
                                edit.get().applyTo(named.state()).state(),
                                sitting);
            }
            return Optional.empty();
        } catch (SaveFailure reason) {
            return Optional.of(reason);
        } catch (Unopenable gone) {
            return Optional.empty();
        }
    }
}
