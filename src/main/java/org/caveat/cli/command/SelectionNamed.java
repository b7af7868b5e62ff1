package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.CollectionFields;
import org.caveat.model.Selection;
import org.caveat.model.Text;

/** A selection of a collection, by its name in any language. */
record SelectionNamed(Desk desk, CollectionOnDisk collection) {

    /** Its photographs in its order, as far as they are there. */
    List<Holding> photographs(String name) throws Refusal {
        List<Holding> photographs = new ArrayList<>();
        for (String file : named(name).files()) {
            there(file).ifPresent(photographs::add);
        }
        return photographs;
    }

    /** The photographs that are no longer there, each in a sentence. */
    List<String> gone(String name) throws Refusal {
        return named(name).files().stream()
                .filter(file -> there(file).isEmpty())
                .map(file -> desk.say("cli.selection-gone", file, name))
                .toList();
    }

    private Optional<Holding> there(String file) {
        return collection.holdings().stream()
                .filter(holding -> holding.file().equals(file))
                .findFirst();
    }

    private Selection named(String name) throws Refusal {
        List<Selection> selections = collection.description().get(CollectionFields.SELECTIONS);
        for (Selection selection : selections) {
            boolean called = selection.label().stream().map(Text::value).anyMatch(name::equals);
            if (called || selection.id().equals(name)) {
                return selection;
            }
        }
        String names = String.join(
                ", ",
                selections.stream()
                        .flatMap(selection -> selection.label().stream().map(Text::value))
                        .toList());
        throw desk.wrongUsage(names.isEmpty() ? "cli.selection-none" : "cli.selection-unknown", name, names);
    }
}
