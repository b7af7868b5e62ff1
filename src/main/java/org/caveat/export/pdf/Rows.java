package org.caveat.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Things in rows, so that those beside each other begin on one line. */
public final class Rows {
    private Rows() {}

    /** Things in their order, so many in each row. */
    public static <T> List<List<T>> of(List<T> things, int inRow) {
        List<List<T>> rows = new ArrayList<>();
        for (int from = 0; from < things.size(); from += inRow) {
            rows.add(things.subList(from, Math.min(things.size(), from + inRow)));
        }
        return rows;
    }

    /** Whether a row of things is the last of them. */
    public static <T> boolean isLast(List<T> row, List<T> things) {
        return row.get(row.size() - 1) == things.get(things.size() - 1);
    }
}
