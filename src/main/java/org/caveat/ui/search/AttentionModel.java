package org.caveat.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.caveat.search.Query;
import org.caveat.search.Term;
import org.caveat.search.Trait;

/** The way from one photograph that calls for attention to the next, among all that are shown. */
public final class AttentionModel {
    private final Supplier<Query> query;
    private final Function<String, Set<Trait>> traits;

    /**
     * A photograph that calls for attention.
     *
     * @param traits what it calls for, of what was looked for
     * @param place which of them it is, in the order in which they are shown, from 1 on
     * @param count how many there are
     */
    public record Calling(String file, List<Trait> traits, int place, int count) {
        public Calling {
            traits = List.copyOf(traits);
        }
    }

    public AttentionModel(SearchModel search) {
        this(() -> search.queryProperty().get(), search::traits);
    }

    /**
     * @param query what is looked for
     * @param traits what a photograph is
     */
    AttentionModel(Supplier<Query> query, Function<String, Set<Trait>> traits) {
        this.query = query;
        this.traits = traits;
    }

    /** What is looked for: what is at hand, else what the search asks for, else whatever calls for attention. */
    public List<Trait> sought(Optional<Trait> atHand) {
        if (atHand.isPresent()) {
            return List.of(atHand.get());
        }
        List<Trait> asked = query.get().terms().stream()
                .filter(term -> term instanceof Term.Is)
                .map(term -> ((Term.Is) term).trait())
                .filter(Trait.FOR_ATTENTION::contains)
                .toList();
        return asked.isEmpty() ? Trait.FOR_ATTENTION : asked;
    }

    /**
     * The next photograph that calls for some of it, or the one before; past the end it begins again. Empty where no other
     * one does.
     *
     * @param shown the photographs in their order
     * @param from where one stands
     */
    public Optional<Calling> from(Optional<String> from, boolean isForward, List<String> shown, List<Trait> sought) {
        Predicate<String> calls = file -> sought.stream().anyMatch(traits.apply(file)::contains);
        int here = from.map(shown::indexOf).orElse(-1);
        List<Integer> calling = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            if (calls.test(shown.get(at))) {
                calling.add(at);
            }
        }
        List<Integer> others = calling.stream().filter(at -> at != here).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        int found = isForward
                ? others.stream().filter(at -> at > here).findFirst().orElse(others.get(0))
                : others.stream()
                        .filter(at -> at < here)
                        .reduce((one, next) -> next)
                        .orElse(others.get(others.size() - 1));
        String file = shown.get(found);
        List<Trait> why = sought.stream().filter(traits.apply(file)::contains).toList();
        return Optional.of(new Calling(file, why, calling.indexOf(found) + 1, calling.size()));
    }
}
