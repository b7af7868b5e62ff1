package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Region;

/** Takes what is drawn and changed on the picture, to say it of the photograph. */
@FunctionalInterface
public interface RegionTaker {

    /** Takes a region that was drawn. */
    void drawn(Region region);

    /** Why no region can be changed now, in a sentence; empty where all can. */
    default Optional<String> closed() {
        return Optional.empty();
    }

    /**
     * Says a region anew.
     *
     * @param held what it is of, and where it now is
     * @param nudged whether it was moved a step by a key: steps that follow each other closely are undone as one
     */
    default void changed(Held held, boolean nudged) {}

    /** Takes the region away; the caveat or the person stays. */
    default void removed(Held held) {}

    /** Tells that a corner cannot be removed, for a polygon has three at least. */
    default void tooFewCorners() {}

    /** Tells the curator something in a sentence. */
    default void tell(String sentence) {}
}
