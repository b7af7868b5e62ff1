package org.caveat.model;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order in which caveats are read everywhere: the lead caveat first, then by kind, then by date; what is withdrawn
 * comes last.
 */
public final class CaveatOrder implements Comparator<Caveat> {
    private static final Comparator<Caveat> ORDER = Comparator.comparing((Caveat caveat) -> !caveat.stands())
            .thenComparing(caveat -> !caveat.isLead())
            .thenComparing(CaveatOrder::placeOfKind)
            .thenComparing(caveat -> caveat.kind().key())
            .thenComparing(CaveatOrder::earliest);

    @Override
    public int compare(Caveat one, Caveat other) {
        return ORDER.compare(one, other);
    }

    private static int placeOfKind(Caveat caveat) {
        int place = Kind.KNOWN.indexOf(caveat.kind());
        return place < 0 ? Kind.KNOWN.size() : place;
    }

    private static LocalDate earliest(Caveat caveat) {
        return caveat.date().flatMap(date -> date.bounds().earliest()).orElse(LocalDate.MAX);
    }
}
