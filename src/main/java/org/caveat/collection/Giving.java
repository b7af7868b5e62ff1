package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.sidecar.SidecarStore;

/** Gives photographs to other programs: no photograph leaves without what is said of it. */
final class Giving {
    private final Shelf shelf;
    private final Saver saver;
    private final SidecarStore store;

    Giving(Shelf shelf, Saver saver, SidecarStore store) {
        this.shelf = shelf;
        this.saver = saver;
        this.store = store;
    }

    /** Each photograph's files and then its sidecar. One whose words cannot be saved now is left out: they would not go along. */
    List<Path> files(List<String> photographs) {
        return photographs.stream()
                .filter(saver::save)
                .flatMap(file -> shelf.holding(file).stream())
                .flatMap(this::filesOf)
                .toList();
    }

    private Stream<Path> filesOf(Holding holding) {
        Found found = holding.found();
        return Stream.concat(found.files().stream(), store.written(found.path()).stream());
    }
}
