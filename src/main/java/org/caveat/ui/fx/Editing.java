package org.caveat.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;

/** Where edits go. */
public interface Editing {

    /** The hand that edits now. */
    Hand hand();

    /** What is known of a photograph; empty before it is read. */
    Optional<Holding> holding(String file);

    void apply(Step step);

    /**
     * Reads all that the file of a photograph says.
     *
     * @param taker is told on the toolkit's thread: at once where all is at hand, else when it is read behind
     */
    default void whole(FileFacts facts, Consumer<FileFacts> taker) {
        taker.accept(facts.whole());
    }

    /**
     * Something was begun that is not yet said: it shall outlive the program.
     *
     * @param edit what would say it; {@link Several#NOTHING} once it is said, or given up
     */
    default void begun(String file, Several edit) {}
}
