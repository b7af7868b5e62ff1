package org.caveat.edit;

import java.util.List;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/**
 * A photograph is called otherwise now: every selection that holds it holds it under its new name, at the same place. One
 * that holds something under the new name already stays as it is.
 *
 * @param from its path in the collection before
 * @param to its path in the collection now
 */
public record RenameInSelections(String from, String to) implements CollectionEdit {

    @Override
    public After applyTo(CollectionDescription description) {
        CollectionDescription now = description;
        for (Selection selection : description.selections()) {
            if (selection.files().contains(from) && !selection.files().contains(to)) {
                now = now.replacing(selection.holding(renamed(selection.files())));
            }
        }
        return new After(now, new RenameInSelections(to, from));
    }

    private List<String> renamed(List<String> files) {
        return files.stream().map(file -> file.equals(from) ? to : file).toList();
    }
}
