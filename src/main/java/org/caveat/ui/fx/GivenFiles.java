package org.caveat.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.caveat.collection.OpenCollection;

/** Looks up behind which files another program is given with photographs: they may lie on a slow share. */
public final class GivenFiles {
    private final OpenCollection collection;
    private final Executor toolkit;

    /** @param toolkit the toolkit's thread */
    public GivenFiles(OpenCollection collection, Executor toolkit) {
        this.collection = collection;
        this.toolkit = toolkit;
    }

    /** The files of photographs and their sidecars, told on the toolkit's thread. */
    public CompletionStage<List<Path>> of(List<String> photographs) {
        CompletableFuture<List<Path>> told = new CompletableFuture<>();
        collection.behind(() -> {
            List<Path> files = collection.others().given(photographs);
            toolkit.execute(() -> told.complete(files));
        });
        return told;
    }
}
