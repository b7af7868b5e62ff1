package org.caveat.export;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Loaded;

/**
 * One photograph, and what is published of it.
 *
 * @param holding its files
 * @param state what is said of it, without what is not public
 * @param names what files made of it are called
 */
public record PublishedPhotograph(Holding holding, AnnotatedPhotograph state, SafeNames names) {

    /** Its path in the collection, with {@code /}. */
    public String file() {
        return holding.file();
    }

    /** Width of the upright picture on which regions were drawn, in pixels; 0 where it is not known. */
    public int width() {
        return state.photograph()
                .get(PhotographFields.WIDTH)
                .orElse(holding.facts().header().width());
    }

    /** Height of the upright picture on which regions were drawn, in pixels; 0 where it is not known. */
    public int height() {
        return state.photograph()
                .get(PhotographFields.HEIGHT)
                .orElse(holding.facts().header().height());
    }

    /** Why its picture cannot be shown. */
    public Optional<String> unreadable() {
        return holding.facts().unreadable();
    }

    /** Whether nothing is said of it: without its picture there would be nothing to publish. */
    public boolean isSilent() {
        return holding.sidecar() instanceof Loaded.Absent;
    }
}
