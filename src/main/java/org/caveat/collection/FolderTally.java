package org.caveat.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many photographs lie in each folder, those of its subfolders not among them. Photographs mostly come folder by folder,
 * and there may be a hundred thousand: their folders are only compared with the one before.
 */
public final class FolderTally {
    private final Map<String, Integer> sums = new LinkedHashMap<>();
    private String folder = "";
    private int sum;

    /**
     * Counts a photograph, so many times.
     *
     * @param file its path in the collection
     */
    public void add(String file, int times) {
        int slash = Math.max(0, file.lastIndexOf('/'));
        if (slash != folder.length() || !file.startsWith(folder)) {
            put();
            folder = file.substring(0, slash);
        }
        sum += times;
    }

    private void put() {
        if (sum != 0) {
            sums.merge(folder, sum, Integer::sum);
            sum = 0;
        }
    }

    /**
     * The sums by the paths of folders, where they are not 0, in the order in which photographs of them came; the
     * collection's own is the empty one.
     */
    public Map<String, Integer> sums() {
        put();
        sums.values().removeIf(count -> count == 0);
        return Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    }
}
