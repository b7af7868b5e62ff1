package org.caveat.ui.inspector.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.ByFile;
import org.caveat.model.RelativeReference;
import org.caveat.text.Folding;

/**
 * The other photographs of the collection, of which one can be evidence: found by file name or headline, and by the
 * reference that a sidecar holds.
 *
 * @param current the path of the photograph that is written about; empty where there is none
 * @param all those read so far
 * @param known one of them, by its path
 * @param language BCP 47: in which headlines are shown first
 */
public record OtherPhotographs(
        Supplier<Optional<String>> current,
        Supplier<List<Holding>> all,
        Function<String, Optional<Holding>> known,
        String language) {
    private static final int MOST = 8;

    /** Those whose file name or headline has every word that is typed in it; names that begin so come first. */
    public List<Holding> matching(String typed) {
        String folded = Folding.fold(typed).strip();
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(folded.split("\\s+"));
        Optional<String> own = current.get();
        return all.get().stream()
                .filter(holding -> !own.equals(Optional.of(holding.file())))
                .filter(holding -> {
                    String said = Folding.fold(holding.file() + " " + headline(holding));
                    return words.stream().allMatch(said::contains);
                })
                .sorted(Comparator.comparing((Holding holding) ->
                                !Folding.fold(holding.found().fileName()).startsWith(folded))
                        .thenComparing(Holding::file))
                .limit(MOST)
                .toList();
    }

    /** The photograph that a reference leads to, if it is in the collection and read. */
    public Optional<Holding> at(String reference) {
        Optional<String> path = current.get()
                .flatMap(own -> RelativeReference.resolve(own, reference))
                .map(ByFile::composed);
        return path.flatMap(wanted -> known.apply(wanted).or(() -> spelledOtherwise(wanted)));
    }

    private Optional<Holding> spelledOtherwise(String wanted) {
        return all.get().stream()
                .filter(holding -> ByFile.composed(holding.file()).equals(wanted))
                .findFirst();
    }

    /** The reference from the photograph that is written about to another. */
    public Optional<String> referenceTo(Holding photograph) {
        return current.get().map(own -> RelativeReference.between(own, photograph.file()));
    }

    /** What a photograph is called: its headline, else its file's name. */
    public String title(Holding photograph) {
        String headline = headline(photograph);
        return headline.isBlank() ? photograph.found().fileName() : headline;
    }

    /** What a photograph is called where two may have one headline. */
    String inFull(Holding photograph) {
        return Stream.of(headline(photograph), photograph.file())
                .filter(words -> !words.isBlank())
                .reduce((headline, file) -> headline + " · " + file)
                .orElse("");
    }

    private String headline(Holding photograph) {
        return photograph.state().photograph().headline(language).orElse("");
    }
}
