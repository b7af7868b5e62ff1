package org.caveat.ui.batch;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.caveat.collection.batch.Proposing;
import org.caveat.collection.batch.Refused;
import org.caveat.edit.Hand;

/** What is asked for in a form. */
interface Request {

    /** What is still wanted before it can be looked at, in a sentence; empty where all is said. */
    ReadOnlyObjectProperty<Optional<String>> wantedProperty();

    /** What it comes to for each photograph. */
    Proposing proposing(Hand by) throws Refused;
}
