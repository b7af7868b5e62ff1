package org.caveat.search;

import java.text.Collator;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Evidence;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.Folding;

/**
 * The words that the collection uses already, by sort, for completing what is typed. What is heard of one photograph costs
 * as much as that photograph has words, and a completion as much as there are different words of one sort: however many
 * photographs there are.
 */
public final class Vocabulary {
    private final Map<String, List<Mention>> known = new HashMap<>();
    private final Map<Sort, WordsOfSort> words = new EnumMap<>(Sort.class);

    /** @param language BCP 47: by its alphabet words are put in order that are used equally often */
    public Vocabulary(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        for (Sort sort : Sort.values()) {
            words.put(sort, new WordsOfSort(collator));
        }
    }

    /** What the words are words for. */
    public enum Sort {
        /** Of photographs and of caveats alike. */
        PLACE(state -> Stream.concat(
                state.photograph().get(PhotographFields.PLACE).stream(),
                statements(state, statement -> statement.get(StatementFields.PLACE).stream()))),
        PERSON(state -> state.photograph().persons().stream().map(Person::name)),
        CREATOR(state -> state.photograph().get(PhotographFields.MAKER).stream()),
        /** What somebody did who made the photograph. */
        ROLE(state ->
                plain(state.photograph().get(PhotographFields.MAKER).stream().flatMap(maker -> maker.role().stream()))),
        KEYWORD(state -> state.photograph().get(PhotographFields.KEYWORD).stream()),
        /** Works that are cited, in full. */
        SOURCE(state -> plain(statements(state, statement -> statement.get(StatementFields.EVIDENCE).stream())
                .map(Evidence::source)
                .map(source -> source.citation()))),
        REPOSITORY(state -> plain(
                state.photograph().get(PhotographFields.REPOSITORY).stream().map(Agent::name))),
        MEDIUM(state -> plain(state.photograph().get(PhotographFields.MEDIUM).stream())),
        /** Whose number it is by which a photograph is known. */
        SCHEME(state -> plain(
                state.photograph().get(PhotographFields.IDENTIFIER).stream().map(Identifier::scheme))),
        /** Who wrote what came with a photograph. */
        WRITER(state -> plain(statements(state, statement -> statement.get(StatementFields.BODY).stream())
                .flatMap((Body body) -> body.creator().stream())
                .map(Agent::name)));

        @SuppressWarnings("ImmutableEnumChecker") // a function without a state
        private final Function<AnnotatedPhotograph, Stream<Name>> in;

        Sort(Function<AnnotatedPhotograph, Stream<Name>> in) {
            this.in = in;
        }

        private Stream<Mention> mentions(AnnotatedPhotograph state) {
            return in.apply(state)
                    .filter(name -> !name.value().isBlank())
                    .map(name -> new Mention(this, name.value().strip(), name.authorities()));
        }

        private static Stream<Name> plain(Stream<String> words) {
            return words.map(Name::of);
        }

        private static <T> Stream<T> statements(AnnotatedPhotograph state, Function<Statement, Stream<T>> said) {
            return state.statements().stream().flatMap(said);
        }
    }

    /** One use of words. */
    private record Mention(Sort sort, String words, List<String> authorities) {}

    /**
     * Words that are used.
     *
     * @param count how often
     * @param authorities the addresses of authority records that stand with them, where all uses that have any have the same
     */
    public record Use(String words, int count, List<String> authorities) {

        public Use {
            authorities = List.copyOf(authorities);
        }
    }

    /** Hears of a photograph that was read or edited. */
    public void hear(Holding holding) {
        List<Mention> after = Stream.of(Sort.values())
                .flatMap(sort -> sort.mentions(holding.state()))
                .toList();
        List<Mention> before = Objects.requireNonNullElse(
                after.isEmpty() ? known.remove(holding.file()) : known.put(holding.file(), after), List.of());
        if (!before.equals(after)) {
            count(before, -1);
            count(after, 1);
        }
    }

    /** Forgets what it heard of other photographs than these: they are gone. */
    public void keepOnly(Collection<String> files) {
        if (known.isEmpty()) {
            return;
        }
        Set<String> there = new HashSet<>(files);
        List<String> gone =
                known.keySet().stream().filter(file -> !there.contains(file)).toList();
        gone.forEach(file -> count(Objects.requireNonNullElse(known.remove(file), List.of()), -1));
    }

    private void count(List<Mention> mentions, int by) {
        mentions.forEach(one -> of(one.sort()).add(one.words(), one.authorities(), by));
    }

    private WordsOfSort of(Sort sort) {
        return Objects.requireNonNull(words.get(sort));
    }

    /**
     * Words that begin with what is typed, or have a word that does, without regard to case and diacritics: the most used
     * first, then by the alphabet. Of nothing typed, the most used of all. What is typed already is offered where more
     * comes with it.
     *
     * @param limit at most so many
     */
    public List<Use> completing(Sort sort, String typed, int limit) {
        String wanted = Folding.fold(typed.strip());
        return of(sort).beginning(wanted)
                .filter(use ->
                        !use.words().equals(typed.strip()) || !use.authorities().isEmpty())
                .limit(limit)
                .toList();
    }
}
