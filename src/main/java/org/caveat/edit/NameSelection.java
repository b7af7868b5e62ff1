package org.caveat.edit;

import java.util.List;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Text;

/** Names a selection anew, in every language it has. */
public record NameSelection(String id, List<Text> label) implements CollectionEdit {
    public NameSelection {
        label = List.copyOf(label);
    }

    @Override
    public After applyTo(CollectionDescription description) {
        return description
                .selection(id)
                .map(selection -> new After(
                        description.replacing(selection.named(label)), new NameSelection(id, selection.label())))
                .orElseGet(() -> new After(description, this));
    }
}
