package org.caveat.ui.control;

import java.util.List;

/** A part of the window on which photographs can be dropped. */
public interface PhotographTarget {

    /** Photographs are held above it, or no longer. */
    void held(boolean above);

    /** Photographs are dropped on it. */
    void drop(List<String> files);
}
