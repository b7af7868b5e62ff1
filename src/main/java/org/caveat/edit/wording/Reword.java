package org.caveat.edit.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.AnnotatedPhotograph;

/** Words passages anew. One that no longer reads as it did when that was decided stays as it is. */
public record Reword(List<Rewording> rewordings, Hand by) implements Verb {
    public Reword {
        rewordings = List.copyOf(rewordings);
    }

    /**
     * One passage, anew.
     *
     * @param after blank where it is to be taken away
     */
    public record Rewording(Passage before, String after) {}

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Map<Passage, String> anew = new HashMap<>();
        rewordings.forEach(one -> anew.put(one.before(), one.after()));
        return new Several(new Walk(passage -> anew.getOrDefault(passage, passage.words()), by).through(state));
    }
}
