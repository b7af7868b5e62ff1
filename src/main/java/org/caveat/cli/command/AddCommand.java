package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caveat add}: says what a photograph does not tell, and prints the new caveat's id. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "PHOTO", descriptionKey = "help.photographs")
    private List<String> photographs = List.of();

    @Mixin
    private CaveatOptions options = new CaveatOptions();

    AddCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (options.kind.isEmpty()) {
            throw desk.wrongUsage("cli.needs", "caveat add", "--kind KIND");
        }
        Hand hand = desk.hand();
        CaveatRevision revision = new CaveatRevision(desk, options, hand);
        if (options.text.orElse("").isBlank() && !options.certainty.equals(Optional.of(Certainty.UNKNOWN.key()))) {
            throw desk.wrongUsage("cli.text-needed");
        }
        return new Changes(desk, hand)
                .make(photographs, (photograph, collection) -> adding(revision, hand, photograph, collection));
    }

    /** A new caveat is one of which nothing was said, revised. */
    private static Change adding(
            CaveatRevision revision, Hand hand, Holding photograph, CollectionDescription collection) throws Refusal {
        String id = hand.newId().get();
        AnnotatedPhotograph empty = InsertStatement.last(new Statement(id, Said.NOTHING))
                .applyTo(photograph.state())
                .state();
        AnnotatedPhotograph said = new Several(revision.of(id, photograph, collection, collection.language()))
                .applyTo(empty)
                .state();
        Caveat caveat = said.caveat(id).orElseThrow();
        Said all = caveat.statement()
                .said()
                .with(StatementFields.MODIFIED, Optional.empty())
                .with(StatementFields.STATUS, Optional.of(caveat.status()));
        return new Change(new AddCaveat(id, caveat.kind(), all, hand), List.of(id));
    }
}
