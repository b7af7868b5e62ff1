package org.caveat.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.text.FoldedText;
import org.caveat.text.WordEdges;

/** The words and phrases that a query looks for, to be marked where they stand. What must not be there is none of them. */
public record Hits(List<Term.OfText> wanted) {
    /** Nothing is looked for. */
    public static final Hits NONE = new Hits(List.of());

    public Hits {
        wanted = List.copyOf(wanted);
    }

    public static Hits of(Query query) {
        return new Hits(query.terms().stream().flatMap(Hits::words).distinct().toList());
    }

    private static Stream<Term.OfText> words(Term term) {
        if (term instanceof Term.Every every) {
            return every.terms().stream().flatMap(Hits::words);
        }
        if (term instanceof Term.Either either) {
            return either.terms().stream().flatMap(Hits::words);
        }
        return term instanceof Term.OfText text ? Stream.of(text) : Stream.empty();
    }

    /** Where they stand in a text, in its order and apart from each other. */
    public List<Place> in(String text) {
        if (wanted.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        FoldedText folded = new FoldedText(text);
        BitSet hit = new BitSet();
        for (Term.OfText each : wanted) {
            mark(each, folded, hit);
        }
        List<Place> places = new ArrayList<>();
        for (int from = hit.nextSetBit(0); from >= 0; from = hit.nextSetBit(hit.nextClearBit(from))) {
            places.add(new Place(from, hit.nextClearBit(from)));
        }
        return places;
    }

    private static void mark(Term.OfText wanted, FoldedText text, BitSet hit) {
        String folded = text.folded();
        boolean isWhole = wanted instanceof Term.Phrase;
        String part = wanted instanceof Term.Phrase phrase ? phrase.folded() : ((Term.Word) wanted).folded();
        WordEdges.occurrences(folded, part)
                .filter(at ->
                        WordEdges.isEdge(folded, at) && (!isWhole || WordEdges.isEdge(folded, at + part.length())))
                .forEach(at -> hit.set(text.beginOf(at), text.endOf(at + part.length() - 1)));
    }
}
