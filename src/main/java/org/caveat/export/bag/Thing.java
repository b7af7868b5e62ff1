package org.caveat.export.bag;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What belongs together: all of it is in the bag, or nothing.
 *
 * @param file the photograph's path in the collection; of what belongs to no photograph, its own
 * @param files those that are there
 * @param texts what is said and stands in no file yet, by path in the bag
 * @param sidecar which of the files is the photograph's sidecar
 */
record Thing(String file, List<KeptFile> files, Map<String, String> texts, Optional<String> sidecar) {
    Thing {
        files = List.copyOf(files);
        texts = Map.copyOf(texts);
    }

    static Thing of(String file, KeptFile only) {
        return new Thing(file, List.of(only), Map.of(), Optional.empty());
    }

    static Thing saying(String file, String path, String text) {
        return new Thing(file, List.of(), Map.of(path, text), Optional.empty());
    }
}
