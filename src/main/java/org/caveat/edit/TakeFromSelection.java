package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Selection;

/** Takes photographs out of a selection. Their files stay where they are. */
public record TakeFromSelection(String id, List<String> files) implements CollectionEdit {
    public TakeFromSelection {
        files = List.copyOf(files);
    }

    @Override
    public After applyTo(CollectionDescription description) {
        return description
                .selection(id)
                .map(selection -> taken(description, selection))
                .orElseGet(() -> new After(description, this));
    }

    private After taken(CollectionDescription description, Selection selection) {
        ByFile<String> spelled = ByFile.of(selection.files(), file -> file);
        Set<String> unwanted =
                files.stream().flatMap(file -> spelled.get(file).stream()).collect(Collectors.toSet());
        List<String> left = new ArrayList<>();
        List<AddToSelection.Placed> taken = new ArrayList<>();
        for (int at = 0; at < selection.files().size(); at++) {
            String file = selection.files().get(at);
            if (unwanted.contains(file)) {
                taken.add(new AddToSelection.Placed(file, at));
            } else {
                left.add(file);
            }
        }
        return new After(description.replacing(selection.holding(left)), new AddToSelection(id, taken));
    }
}
