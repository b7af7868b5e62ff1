package org.caveat.cli.command;

import java.util.List;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.model.CollectionDescription;

/**
 * What is to be done to one photograph.
 *
 * @param printed lines for standard output once it is done
 */
record Change(Edit edit, List<String> printed) {

    static Change of(Edit edit) {
        return new Change(edit, List.of());
    }

    /** Works out what is to be done, photograph by photograph. */
    @FunctionalInterface
    interface Plan {

        /**
         * The change of one photograph.
         *
         * @param collection the collection that it is in
         * @throws Refusal where it cannot be; then no photograph is changed
         */
        Change of(Holding photograph, CollectionDescription collection) throws Refusal;
    }
}
