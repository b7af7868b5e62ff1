package org.caveat.collection.batch;

import org.caveat.collection.Holding;
import org.caveat.edit.Edit;

/** What is wanted of each photograph of a batch. */
@FunctionalInterface
public interface Wanted {

    /**
     * The edit of one photograph; one that changes nothing is left out of the batch.
     *
     * @param place from 1: the how many-eth of the batch it is, for counters
     */
    Edit of(Holding photograph, int place);
}
