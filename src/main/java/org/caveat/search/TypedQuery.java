package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caveat.model.Kind;
import org.caveat.model.Selection;

/**
 * What stands in a search field. A term is put in or taken out as by typing, and the rest stays as it was typed.
 *
 * @param kinds those that can be asked for: see {@link KindsInUse}
 * @param selections those that can be asked for
 */
public record TypedQuery(String text, List<Kind> kinds, List<Selection> selections) {
    public TypedQuery {
        kinds = List.copyOf(kinds);
        selections = List.copyOf(selections);
    }

    /** Where there are no selections. */
    public TypedQuery(String text, List<Kind> kinds) {
        this(text, kinds, List.of());
    }

    public Parsed parse() {
        return Query.parse(text, kinds, selections);
    }

    /** The same and one term more, at the end. */
    public TypedQuery with(Term term) {
        List<String> pieces = new ArrayList<>(QueryReader.pieces(text));
        int last = pieces.size() - 1;
        if (last >= 0 && QueryReader.isUnclosed(pieces.get(last))) {
            pieces.set(last, pieces.get(last).strip() + '"');
        }
        pieces.add(term.spelled());
        return new TypedQuery(String.join(" ", pieces), kinds, selections);
    }

    /** The same without certain terms. */
    public TypedQuery without(Predicate<Term> unwanted) {
        List<String> kept = QueryReader.pieces(text).stream()
                .filter(piece -> !(Query.parse(piece, kinds, selections) instanceof Query query)
                        || query.terms().stream().noneMatch(unwanted))
                .toList();
        return new TypedQuery(String.join(" ", kept), kinds, selections);
    }
}
