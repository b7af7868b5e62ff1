package org.caveat.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a query into what the index knows of its answer.
 *
 * @param live the numbers that are of use
 */
record Sieving(WordNumbers words, BitSet live) {

    Sieve of(Term term) {
        if (term instanceof Term.Every every) {
            return Sieve.every(inOrder(every.terms()), live);
        }
        if (term instanceof Term.Either either) {
            return Sieve.either(inOrder(either.terms()));
        }
        if (term instanceof Term.Not not) {
            return Sieve.not(of(not.term()), live);
        }
        if (term instanceof Term.Word word) {
            return words(word, word.folded(), true);
        }
        if (term instanceof Term.Phrase phrase) {
            return words(phrase, phrase.folded(), false);
        }
        return new Sieve(all(), List.of(candidate -> candidate.matches(term)));
    }

    /** What must fold a text is asked last. */
    private List<Sieve> inOrder(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(term -> !(term instanceof Term.OfState)))
                .map(this::of)
                .toList();
    }

    private BitSet all() {
        return (BitSet) live.clone();
    }

    /** @param mayGoOn the last word may be a beginning */
    private Sieve words(Term term, String folded, boolean mayGoOn) {
        TextWords wanted = TextWords.of(folded);
        boolean isBegun = mayGoOn && wanted.isBegun();
        List<String> whole = isBegun ? wanted.whole() : wanted.all();
        BitSet may = all();
        whole.forEach(word -> may.and(words.with(word)));
        if (isBegun) {
            may.and(words.beginning(wanted.last()));
        }
        return wanted.isSure()
                ? Sieve.sure(may)
                : new Sieve(
                        may,
                        List.of(candidate -> candidate.pairs().mayHave(whole), candidate -> candidate.matches(term)));
    }
}
