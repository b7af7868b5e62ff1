package org.caveat.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.print.VersionsText;
import org.caveat.collection.Holding;
import org.caveat.collection.Unopenable;
import org.caveat.collection.versions.Choosing;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.VersionWords;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.text.SaidWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code caveat choose}: shows the fields that several curators changed, and takes one version of each, or keeps all. */
@Command(name = "choose")
final class ChooseCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PHOTO|FOLDER", descriptionKey = "help.choose-in")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=N", descriptionKey = "help.choices")
    private List<String> choices = List.of();

    ChooseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Path path = desk.path(name);
        if (Files.isDirectory(path)) {
            return ofCollection(path);
        }
        return choices.isEmpty() ? show(path) : ofPhotograph();
    }

    private int show(Path path) throws Refusal {
        try {
            Holding photograph = desk.services().photographs().read(path);
            if (photograph.status() == Holding.Status.LOCKED) {
                throw Refusal.nothingDone(photograph.reason().orElse(name));
            }
            print(words(new Collections(desk).around(path)).of(photograph.state()));
            return Exit.DONE;
        } catch (Unopenable reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }

    private void print(List<OpenField> open) {
        if (open.isEmpty()) {
            desk.console().tell(desk.say("cli.choose-nothing", name));
        }
        new VersionsText(desk.console(), desk.messages()).print(name, open);
    }

    private VersionWords words(CollectionDescription collection) {
        SaidWords called = new SaidWords(desk.messages(), desk.words(), collection.get(CollectionFields.KINDS));
        return new VersionWords(desk.messages(), desk.words(), called, ZoneId.systemDefault());
    }

    private int ofPhotograph() throws Refusal {
        Hand hand = desk.hand();
        return new Changes(desk, hand).make(List.of(name), (photograph, collection) -> {
            List<OpenField> open = words(collection).of(photograph.state());
            List<Edit> edits = new ArrayList<>();
            for (Choice choice : Choice.among(open, choices, desk, name)) {
                Optional<Edit> edit = choice.version().isPresent()
                        ? Choosing.take(
                                photograph.state(),
                                choice.field().disagreement(),
                                choice.version().get(),
                                hand)
                        : Choosing.keepBoth(photograph.state(), choice.field().disagreement(), hand);
                edits.add(edit.orElseThrow(() -> choice.unreadable(desk, name)));
            }
            return Change.of(new Several(edits));
        });
    }

    private int ofCollection(Path folder) throws Refusal {
        CollectionFile file = desk.services().collections();
        Optional<String> trouble = new Collections(desk).published(folder).or(() -> file.trouble(folder));
        if (trouble.isPresent()) {
            throw Refusal.nothingDone(trouble.get());
        }
        CollectionDescription before = file.load(folder);
        List<OpenField> open = words(before).of(before);
        if (choices.isEmpty()) {
            print(open);
            return Exit.DONE;
        }
        Hand hand = desk.hand();
        CollectionDescription after = before;
        for (Choice choice : Choice.among(open, choices, desk, name)) {
            Optional<CollectionEdit> edit = choice.version().isPresent()
                    ? Choosing.take(
                            after,
                            choice.field().disagreement(),
                            choice.version().get())
                    : Choosing.keepBoth(after, choice.field().disagreement(), hand);
            after = edit.orElseThrow(() -> choice.unreadable(desk, name))
                    .applyTo(after)
                    .description();
        }
        return save(folder, before, after, hand);
    }

    private int save(Path folder, CollectionDescription before, CollectionDescription after, Hand hand) throws Refusal {
        try {
            desk.services().collections().save(folder, before, after, hand.author());
            return Exit.DONE;
        } catch (SaveFailure reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }
}
