package org.caveat.cli.command;

import java.util.List;
import org.caveat.cli.console.Pointed;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.search.KindsInUse;
import org.caveat.search.Parsed;
import org.caveat.search.Place;
import org.caveat.search.Query;

/** Finds photographs of a collection. */
record Finding(Desk desk, CollectionOnDisk collection) {

    /** Those that a query looks for, in their order. */
    List<Holding> by(String query) throws Refusal {
        Query wanted = read(query);
        return collection.holdings().stream().filter(wanted::matches).toList();
    }

    /** The same, and those whose sidecars cannot be read: nobody knows whether they are looked for. */
    List<Holding> byOrLocked(String query) throws Refusal {
        Query wanted = read(query);
        return collection.holdings().stream()
                .filter(holding -> holding.status() == Holding.Status.LOCKED || wanted.matches(holding))
                .toList();
    }

    private Query read(String query) throws Refusal {
        Parsed parsed = Query.parse(
                query,
                KindsInUse.in(collection.description(), collection.holdings()),
                collection.description().selections());
        if (parsed instanceof org.caveat.search.Refusal refusal) {
            Place wrong = refusal.place();
            throw Refusal.wrongUsage(refusal.sentence(desk.messages()), Pointed.at(query, wrong.from(), wrong.to()));
        }
        return (Query) parsed;
    }
}
