package org.caveat.collection.order;

/** How photographs are to stand. */
public record Arrangement(Sort sort, boolean descending, Grouping grouping) {
    /** As the folder holds them. */
    public static final Arrangement BY_NAME = new Arrangement(Sort.NAME, false, Grouping.NONE);

    /** By something else, in the direction in which one looks for it. */
    public Arrangement by(Sort other) {
        return new Arrangement(other, other.beginsDescending(), grouping);
    }

    public Arrangement by(Grouping other) {
        return new Arrangement(sort, descending, other);
    }

    public Arrangement reversed() {
        return new Arrangement(sort, !descending, grouping);
    }

    /** Whether it takes no more than their names to arrange photographs so. */
    public boolean needsOnlyNames() {
        return sort == Sort.NAME && (grouping == Grouping.NONE || grouping == Grouping.FOLDER);
    }
}
