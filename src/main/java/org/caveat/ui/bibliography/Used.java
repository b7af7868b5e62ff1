package org.caveat.ui.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caveat.collection.Holding;
import org.caveat.model.Evidence;
import org.caveat.model.Source;
import org.caveat.model.StatementFields;
import org.caveat.text.Folding;

/**
 * The sources that the collection cites already.
 *
 * @param times how often each is cited, whatever the place in it
 */
record Used(Map<Source, Integer> times) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Counts them. */
    static Used of(List<Holding> photographs) {
        Map<Source, Integer> times = new HashMap<>();
        photographs.stream()
                .flatMap(holding -> holding.state().statements().stream())
                .flatMap(statement -> statement.get(StatementFields.EVIDENCE).stream())
                .map(Evidence::source)
                .filter(source -> !source.citation().isBlank())
                .forEach(source -> times.merge(bare(source), 1, Integer::sum));
        return new Used(times);
    }

    /** The place in it, and the photograph, are of one citation alone. */
    private static Source bare(Source source) {
        return new Source(source.citation(), source.identifier(), Optional.empty(), Optional.empty(), source.work());
    }

    /** Those in which each word begins that is typed, the most used first. */
    List<Map.Entry<Source, Integer>> matching(String typed, int most) {
        List<String> words = BETWEEN.splitAsStream(Folding.fold(typed))
                .filter(word -> !word.isEmpty())
                .toList();
        return times.entrySet().stream()
                .filter(entry -> !entry.getKey().citation().equals(typed)
                        && has(entry.getKey().citation(), words))
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .citation()))
                .limit(most)
                .toList();
    }

    private static boolean has(String citation, List<String> words) {
        String folded = " " + BETWEEN.matcher(Folding.fold(citation)).replaceAll(" ");
        return !words.isEmpty() && words.stream().allMatch(word -> folded.contains(" " + word));
    }
}
