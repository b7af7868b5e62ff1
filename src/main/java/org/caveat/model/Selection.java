package org.caveat.model;

import java.util.List;

/**
 * A named, ordered choice of photographs.
 *
 * @param files their paths, relative to the collection's folder, in order
 */
public record Selection(String id, List<Text> label, List<String> files, Foreign foreign) {
    public Selection {
        label = List.copyOf(label);
        files = List.copyOf(files);
    }
}
