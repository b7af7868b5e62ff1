package org.caveat.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.History;
import org.caveat.model.CollectionDescription;

/**
 * Hears of what happens to an open collection, on whichever thread it happens. Who shows it in a window changes to the
 * window's thread first.
 */
public interface CollectionListener {

    /** The photographs of the folder are known, or others than before. */
    default void found(List<Found> photographs) {}

    /** A photograph was read, edited, or changed by somebody else. */
    default void changed(Holding holding) {}

    /** How many photographs were read, of how many. */
    default void reading(int done, int total) {}

    /** These photographs are on the screen now. */
    default void onTheScreen(Collection<String> files) {}

    /**
     * Reading the folder came so far.
     *
     * @param count photographs
     */
    default void reached(Milestone milestone, int count) {}

    /** How far reading a folder is. */
    enum Milestone {
        /** All photographs are known by name. */
        NAMES,
        /** All that was said is read. */
        SIDECARS,
        /** All is read. */
        METADATA
    }

    /** Something can be undone or redone that could not before. */
    default void history(History history) {}

    /** A photograph's sidecar waits to be saved, was saved, or could not be. */
    default void saving(SaveNews news) {}

    /** Others took photographs away, or renamed or moved them. */
    default void gone(List<Holding> photographs) {}

    /** There may be other sidecars without their photographs than before. */
    default void orphans() {}

    /** Something that was asked for could not be done, in a sentence that says why. */
    default void failed(String sentence) {}

    /** The folder cannot be watched, or not whole: what others change in it is seen only when it is looked at again. */
    default void unwatched() {}

    /**
     * What is said of the collection as a whole changed, or is known better.
     *
     * @param closed why nothing can be said of it, in words
     */
    default void described(CollectionDescription description, Optional<String> closed) {}
}
