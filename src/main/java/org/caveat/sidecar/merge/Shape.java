package org.caveat.sidecar.merge;

import java.util.List;
import java.util.Set;

/**
 * How the trees of our files are merged: which objects are records of their own, which lists hold things that are known
 * by their id, and which say something of the writing itself.
 */
final class Shape {
    static final String ITEMS = "items";
    static final String PHOTO = "caveat:photo";
    static final String LOG = "caveat:changeLog";
    static final String CONFLICT = "caveat:conflict";
    static final String FIXITY = "caveat:fixity";
    static final String ID = "id";
    /** Stands for any element of a list. */
    static final String ELEMENT = "*";

    private static final Set<List<String>> RECORDS = Set.of(List.of(), List.of(PHOTO), List.of(ITEMS, ELEMENT));
    private static final Set<List<String>> LISTS_BY_ID = Set.of(
            List.of(ITEMS),
            List.of(LOG),
            List.of(PHOTO, "caveat:person"),
            List.of("caveat:selections"),
            List.of("caveat:searches"),
            List.of("caveat:templates"));

    private Shape() {}

    /** The page, the photograph, an annotation: each is merged field by field and carries its own conflicts. */
    static boolean isRecord(List<String> path) {
        return RECORDS.contains(path);
    }

    /** A list whose elements are matched by id, or, of conflicts, by what they say. */
    static boolean isListOfThings(List<String> path) {
        return LISTS_BY_ID.contains(path)
                || (!path.isEmpty() && path.get(path.size() - 1).equals(CONFLICT));
    }

    /** An entry of the history: it is what one sitting changed, and nobody needs to choose between two forms of it. */
    static boolean isEntry(List<String> path) {
        return path.equals(List.of(LOG, ELEMENT));
    }

    /** The version of the format: of two the higher holds, for it may have members that the lower has not. */
    static boolean isVersion(List<String> record, String key) {
        return record.isEmpty() && key.equals("caveat:schemaVersion");
    }

    /** When a record was last written: of two such moments the later holds, and nobody needs to choose. */
    static boolean isMomentOfWriting(String key) {
        return key.equals("modified");
    }

    /** What wrote the file last: that is we. */
    static boolean isMeansOfWriting(List<String> record, String key) {
        return record.isEmpty() && key.equals("generator");
    }
}
