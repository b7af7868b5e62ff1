package org.caveat.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.model.Selection;

/**
 * What a curator looks for. Every term must match the photograph; of a photograph nobody asks that one caveat match
 * several terms.
 *
 * @param text as it was typed
 * @param terms those that stand side by side; each may itself be joined of several
 */
public record Query(String text, List<Term> terms) implements Parsed {
    /** Matches every photograph. */
    public static final Query ALL = new Query("", List.of());

    public Query {
        terms = List.copyOf(terms);
    }

    /** Reads a query where the only kinds of caveat are the nine. */
    public static Parsed parse(String text) {
        return parse(text, Kind.KNOWN);
    }

    /**
     * Reads a query.
     *
     * @param kinds those that can be asked for: see {@link KindsInUse}
     */
    public static Parsed parse(String text, List<Kind> kinds) {
        return parse(text, kinds, List.of());
    }

    /**
     * Reads a query that may ask for selections, by their names or ids.
     *
     * @param kinds those that can be asked for
     */
    public static Parsed parse(String text, List<Kind> kinds, List<Selection> selections) {
        return QueryReader.read(text, new FieldReader(kinds, selections));
    }

    /** The selection that is looked for, where it is one. */
    public Optional<Term.OfSelection> selection() {
        return terms.stream()
                .filter(Term.OfSelection.class::isInstance)
                .map(Term.OfSelection.class::cast)
                .findFirst();
    }

    /** The same without certain of the terms that stand side by side. */
    public Query without(Predicate<Term> unwanted) {
        return new Query(text, terms.stream().filter(unwanted.negate()).toList());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether a photograph is looked for. */
    public boolean matches(Holding holding) {
        return matches(holding, SearchableText::of);
    }

    /**
     * The same, for those who keep the text of each photograph.
     *
     * @param said is asked only where the query has words in it
     */
    public boolean matches(Holding holding, Function<Holding, SearchableText> said) {
        return matches(new Subject(holding, said, TagValues.AS_READ));
    }

    /** What costs less is asked first: a text must be folded. */
    boolean matches(Subject subject) {
        return terms.stream().filter(Term.OfState.class::isInstance).allMatch(term -> term.matches(subject))
                && terms.stream()
                        .filter(term -> !(term instanceof Term.OfState))
                        .allMatch(term -> term.matches(subject));
    }

    /** As it could have been typed. */
    @Override
    public String toString() {
        return terms.stream().map(Term::spelled).collect(Collectors.joining(" "));
    }
}
