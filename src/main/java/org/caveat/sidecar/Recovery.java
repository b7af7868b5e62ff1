package org.caveat.sidecar;

import java.nio.file.Path;
import java.util.List;

/** Where words wait that cannot be saved beside their photograph. Never throws. Safe for several threads. */
public interface Recovery {
    /** Keeps nothing. */
    Recovery NONE = new Recovery() {
        @Override
        public boolean keep(Unsaved unsaved) {
            return false;
        }

        @Override
        public void forget(Path photograph) {}

        @Override
        public List<Unsaved> of(Path folder) {
            return List.of();
        }
    };

    /** Keeps words, in the place of those kept of the same photograph before; says whether they are on disk. */
    boolean keep(Unsaved unsaved);

    /** The words kept of a photograph are no longer needed. */
    void forget(Path photograph);

    /** What is kept of photographs in a folder and its subfolders, by their paths. */
    List<Unsaved> of(Path folder);
}
