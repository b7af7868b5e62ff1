package org.caveat.ui.shell;

import java.util.function.Consumer;
import org.caveat.collection.CollectionListener;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.History;
import org.caveat.ui.shell.Opener.Where;

/**
 * Tells what is done in the window, each by its class or the key of the words for it, for whoever looks into a failure
 * afterwards. Never what was typed.
 */
final class Remembering {
    private volatile Consumer<String> told = key -> {};

    /** Tells it from now on to this one, from any thread. */
    void tell(Consumer<String> taker) {
        told = taker;
    }

    void did(Command command) {
        told.accept(command.words());
    }

    void at(Where where) {
        told.accept(where.getClass().getSimpleName());
    }

    /** Hears what is done to a collection, as long as it is open. */
    void follow(OpenCollection collection) {
        collection.addListener(new CollectionListener() {
            @Override
            public void history(History now) {
                // undoing and redoing are told as commands
                if (now.redoable().isEmpty()) {
                    now.undoable().ifPresent(done -> told.accept(done.forwards().name()));
                }
            }
        });
    }
}
