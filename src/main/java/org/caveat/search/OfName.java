package org.caveat.search;

import org.caveat.collection.Holding;

/**
 * Something of that name is given: a place, a keyword, a source.
 *
 * @param folded as {@link FoldedName} folds it
 * @param isWhole it is the whole name, else a word of the name begins so
 */
public record OfName(Named named, String folded, boolean isWhole) implements Term.OfState {
    @Override
    public boolean matches(Holding holding) {
        return named.in(holding.state()).map(FoldedName::folded).anyMatch(name -> named.isMeant(name, folded, isWhole));
    }

    @Override
    public String spelled() {
        return named.field() + ":" + Spelled.name(folded, isWhole);
    }
}
