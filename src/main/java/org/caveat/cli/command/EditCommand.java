package org.caveat.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.model.Caveat;
import org.caveat.model.CollectionDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caveat edit}: says something of a caveat anew. What no option names stays as it is. */
@Command(name = "edit")
final class EditCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PHOTO", descriptionKey = "help.photograph")
    private String photograph = "";

    @Parameters(index = "1", paramLabel = "CAVEAT-ID", descriptionKey = "help.caveat-id")
    private String id = "";

    @Mixin
    private CaveatOptions options = new CaveatOptions();

    EditCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        if (options.sayNothing()) {
            throw desk.wrongUsage("cli.edit-nothing");
        }
        Hand hand = desk.hand();
        CaveatRevision revision = new CaveatRevision(desk, options, hand);
        return new Changes(desk, hand)
                .make(List.of(photograph), (holding, collection) -> revising(revision, holding, collection));
    }

    private Change revising(CaveatRevision revision, Holding holding, CollectionDescription collection) throws Refusal {
        Caveat caveat = Given.at(desk).caveats().withId(holding, id);
        Several edit = new Several(revision.of(caveat.id(), holding, collection, language(caveat, collection)));
        Caveat revised =
                edit.applyTo(holding.state()).state().caveat(caveat.id()).orElse(caveat);
        if (revised.texts().isEmpty()
                && !revised.isNotKnown()
                && !caveat.texts().isEmpty()) {
            throw desk.wrongUsage("cli.text-needed");
        }
        return Change.of(edit);
    }

    /** A caveat in one language is revised in that language, unless another is named. */
    private static String language(Caveat caveat, CollectionDescription collection) {
        return caveat.texts().size() == 1 ? caveat.texts().get(0).language() : collection.language();
    }
}
