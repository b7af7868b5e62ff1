package org.caveat.ui.fx;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Step;

/** Where edits go. */
public interface Editing {

    /** The hand that edits now. */
    Hand hand();

    /** What is known of a photograph; empty before it is read. */
    Optional<Holding> holding(String file);

    void apply(Step step);

    /**
     * Something was begun that is not yet said: it shall outlive the program.
     *
     * @param edit what would say it; {@link Several#NOTHING} once it is said, or given up
     */
    default void begun(String file, Several edit) {}
}
