package org.caveat.export;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
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

    /** Whether a caveat is about the picture that is published, and not about another file of the thing or another page. */
    public boolean isOnPicture(Caveat caveat) {
        return caveat.page().orElse(1) == 1 && holding.part(caveat).isEmpty();
    }

    /** The part of the picture that is published that a caveat is about; empty where it lies on another picture, or nowhere. */
    public Optional<Region> region(Caveat caveat) {
        return caveat.region().filter(region -> isOnPicture(caveat));
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
