package org.caveat.ui.lighttable;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;

/**
 * What lies on the table.
 *
 * @param picture the picture that is seen of it
 * @param cover the caveat that must be read before the photograph is seen; empty where it is seen
 */
public record Laid(Optional<Holding> photograph, Optional<Shown> picture, Optional<Caveat> cover) {
    static final Laid NOTHING = new Laid(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a picture is seen: it is read, nothing covers it, and it can be shown as far as its file's head tells. */
    public boolean isSeen() {
        return !isCovered()
                && photograph.filter(now -> now.facts().unreadable().isEmpty()).isPresent();
    }

    /** Whether something can be said of a part of what is seen. */
    boolean canBeDrawnOn() {
        return isSeen()
                && photograph.filter(now -> now.closed().isEmpty()).isPresent()
                && !OtherSize.forbidsDrawing(photograph);
    }

    public boolean isCovered() {
        return cover.isPresent();
    }
}
