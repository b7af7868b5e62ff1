package org.caveat.ui.inspector.caption;

import java.util.Optional;
import javafx.scene.Node;

/** One row of a list that is typed: a name, a number. */
interface ListRow<T> {

    Node node();

    /** What is typed in it; nothing, while it is empty. */
    Optional<T> value();

    /** Puts the keyboard into it. */
    void focus();
}
