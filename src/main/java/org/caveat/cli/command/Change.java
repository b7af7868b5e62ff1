package org.caveat.cli.command;

import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.model.CollectionDescription;

/**
 * What is to be done to one photograph.
 *
 * @param printed a line for standard output once it is done
 */
record Change(Edit edit, Optional<String> printed) {

    static Change of(Edit edit) {
        return new Change(edit, Optional.empty());
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
