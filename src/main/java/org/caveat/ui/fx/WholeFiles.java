package org.caveat.ui.fx;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.caveat.collection.OpenCollection;
import org.caveat.metadata.FileFacts;

/** Reads behind all that a file says, for whoever shows it: see {@link Editing#whole}. */
final class WholeFiles {
    private final OpenCollection collection;
    private final Executor toolkit;

    WholeFiles(OpenCollection collection, Executor toolkit) {
        this.collection = collection;
        this.toolkit = toolkit;
    }

    void ask(FileFacts facts, Consumer<FileFacts> taker) {
        if (facts.isWhole()) {
            taker.accept(facts);
            return;
        }
        collection.behind(() -> {
            FileFacts whole = facts.whole();
            toolkit.execute(() -> taker.accept(whole));
        });
    }
}
