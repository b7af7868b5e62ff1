package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/** Takes a selection away. The photographs in it stay as they are. */
public record RemoveSelection(String id) implements CollectionEdit {

    @Override
    public After applyTo(CollectionDescription description) {
        Optional<Selection> present = description.selection(id);
        if (present.isEmpty()) {
            return new After(description, this);
        }
        List<Selection> left = new ArrayList<>(description.selections());
        int at = left.indexOf(present.get());
        left.remove(at);
        return new After(description.with(left), new InsertSelection(present.get(), at));
    }
}
