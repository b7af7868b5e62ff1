package org.caveat.ui.fx;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.caveat.collection.Holding;

/** The photographs that are open, as a view sees them; asked and told on the toolkit's thread alone. */
public interface Photographs {

    /** What is known of a photograph; empty before it is read. */
    Optional<Holding> holding(String file);

    /** Hears of each photograph that was read, edited or changed by somebody else. */
    Subscription watch(Consumer<Holding> watcher);

    /** Says which photographs are on the screen: they are read first. */
    void want(Collection<String> files);
}
