package org.caveat.ui.fx;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;

/** Where edits go. */
public interface Editing {

    /** The hand that edits now. */
    Hand hand();

    /** What is known of a photograph; empty before it is read. */
    Optional<Holding> holding(String file);

    void apply(Step step);
}
