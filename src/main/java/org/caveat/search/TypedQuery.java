package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caveat.model.Kind;
import org.caveat.model.Selection;

/**
 * What stands in a search field. A term is put in or taken out as by typing, and the rest stays as it was typed. Only what
 * stands side by side is taken out: a term that is one of several choices, or in brackets, is part of something else.
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
        List<String> parts = new ArrayList<>(
                TypedPart.all(closed()).stream().map(TypedPart::text).toList());
        parts.add(term.spelled());
        return new TypedQuery(String.join(" ", parts), kinds, selections);
    }

    /** The text with what it left open closed, and without an {@code OR} after which nothing was typed. */
    private String closed() {
        List<TypedPiece> pieces = new ArrayList<>(TypedPiece.all(text));
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).sort() == TypedPiece.Sort.OR) {
            pieces.remove(pieces.size() - 1);
        }
        if (pieces.isEmpty()) {
            return "";
        }
        TypedPiece last = pieces.get(pieces.size() - 1);
        StringBuilder closed =
                new StringBuilder(text.substring(0, last.place().to()).stripTrailing());
        if (!last.value().isClosed()) {
            closed.append('"');
        }
        int open = 0;
        for (TypedPiece piece : pieces) {
            open = switch (piece.sort()) {
                case OPENS -> open + 1;
                case CLOSES -> Math.max(0, open - 1);
                case TERM, OR -> open;
            };
        }
        return closed.append(")".repeat(open)).toString();
    }

    /** The same without certain terms. */
    public TypedQuery without(Predicate<Term> unwanted) {
        List<String> kept = TypedPart.all(text).stream()
                .filter(part -> !part.isOne() || !isUnwanted(part.text(), unwanted))
                .map(TypedPart::text)
                .toList();
        return new TypedQuery(String.join(" ", kept), kinds, selections);
    }

    private boolean isUnwanted(String part, Predicate<Term> unwanted) {
        return Query.parse(part, kinds, selections) instanceof Query query
                && query.terms().stream().anyMatch(unwanted);
    }
}
