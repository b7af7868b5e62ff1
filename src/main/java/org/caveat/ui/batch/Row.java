package org.caveat.ui.batch;

import java.util.ArrayList;
import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.collection.batch.Proposal;
import org.caveat.collection.batch.Proposals;

/** A line of what was found. */
sealed interface Row {

    /** A change that can be left out. */
    record Change(Proposal proposal) implements Row {}

    /** A photograph of which nothing can be said. */
    record Closed(Holding photograph) implements Row {}

    /** A photograph that was not read. */
    record Unread(String file) implements Row {}

    static List<Row> of(Proposals found) {
        List<Row> rows = new ArrayList<>();
        found.all().forEach(one -> rows.add(new Change(one)));
        found.closed().forEach(one -> rows.add(new Closed(one)));
        found.unread().forEach(one -> rows.add(new Unread(one)));
        return rows;
    }
}
