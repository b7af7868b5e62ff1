package org.caveat.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;

/** Edits that belong together, in their order. */
public record Several(List<Edit> edits) implements Edit {
    public static final Several NOTHING = new Several(List.of());

    public Several {
        edits = List.copyOf(edits);
    }

    public static Several of(Edit... edits) {
        return new Several(List.of(edits));
    }

    @Override
    public Applied applyTo(AnnotatedPhotograph state) {
        AnnotatedPhotograph current = state;
        List<Edit> back = new ArrayList<>();
        for (Edit edit : edits) {
            Applied applied = edit.applyTo(current);
            current = applied.state();
            back.add(applied.inverse());
        }
        Collections.reverse(back);
        return new Applied(current, new Several(back));
    }
}
