package org.caveat.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionFields;
import org.caveat.model.Selection;
import org.caveat.model.Text;

/**
 * A selection of a collection, by its name in any language, or by its id.
 *
 * @param id as the collection file spells it
 * @param photographs those that are there, in the selection's order, each once
 * @param gone those that are no longer there, each in a sentence
 */
record SelectionNamed(String id, List<Holding> photographs, List<String> gone) {

    static SelectionNamed in(CollectionOnDisk collection, String name, Desk desk) throws Refusal {
        Selection selection = named(collection, name, desk);
        ByFile<Holding> there = ByFile.of(collection.holdings(), Holding::file);
        Set<Holding> photographs = new LinkedHashSet<>();
        List<String> gone = new ArrayList<>();
        for (String file : selection.files()) {
            Optional<Holding> holding = there.get(file);
            holding.ifPresentOrElse(photographs::add, () -> gone.add(desk.say("cli.selection-gone", file, name)));
        }
        return new SelectionNamed(selection.id(), List.copyOf(photographs), gone);
    }

    private static Selection named(CollectionOnDisk collection, String name, Desk desk) throws Refusal {
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
