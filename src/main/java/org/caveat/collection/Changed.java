package org.caveat.collection;

import java.util.Set;

/**
 * What others changed in the folder, by names in the collection.
 *
 * @param photographs those that came, or of which the file or the sidecar may be another
 * @param gone those whose file is not there any more
 * @param isOfCollection whether what is said of the collection as a whole may be other
 * @param isOfOrphans whether there may be sidecars without photographs that were none before, or the other way round
 */
record Changed(Set<String> photographs, Set<String> gone, boolean isOfCollection, boolean isOfOrphans) {
    boolean isNothing() {
        return photographs.isEmpty() && gone.isEmpty() && !isOfCollection && !isOfOrphans;
    }
}
