package org.caveat.ui.inspector.draft;

import java.util.Optional;
import javafx.scene.Node;

/** One row of a list that is typed: a name, a number. */
public interface ListRow<T> {

    Node node();

    /** What is typed in it; nothing, while it is empty. */
    Optional<T> value();

    /** The field into which the keyboard goes. */
    Node first();
}
