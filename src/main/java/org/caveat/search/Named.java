package org.caveat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Field;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;

/** What of a photograph is given by names, or by words that are asked for as names are. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
public enum Named {
    /** Of the photograph, and of the caveats that stand. */
    PLACE(state -> Stream.concat(
            names(state, PhotographFields.PLACE),
            state.caveats().stream()
                    .filter(Caveat::stands)
                    .flatMap(caveat -> caveat.place().stream())
                    .map(Name::value))),
    KEYWORD(state -> names(state, PhotographFields.KEYWORD)),
    CREATOR(state -> names(state, PhotographFields.MAKER)),
    /** Works that are cited, and their addresses. */
    SOURCE(state -> state.statements().stream()
            .flatMap(said -> said.get(StatementFields.EVIDENCE).stream())
            .map(Evidence::source)
            .flatMap(Named::words)),
    /** Who wrote what is said; of an original caption, who wrote the words that are quoted. */
    AUTHOR(state -> state.statements().stream().flatMap(Named::authors)),
    /** The languages in which something is said. */
    LANG(state -> texts(state).map(Text::language));

    private final Function<AnnotatedPhotograph, Stream<String>> in;

    Named(Function<AnnotatedPhotograph, Stream<String>> in) {
        this.in = in;
    }

    /** As it is typed before the colon. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    Stream<String> in(AnnotatedPhotograph state) {
        return in.apply(state);
    }

    /** Whether a folded name is the one that is looked for. */
    boolean isMeant(String name, String wanted, boolean isWhole) {
        return switch (this) {
            // de means de-AT too, and never den
            case LANG -> name.equals(wanted) || name.startsWith(wanted + "-");
            // nobody types a whole citation
            case SOURCE ->
                isWhole ? new SearchableText(name).hasPhrase(wanted) : FoldedName.isMeant(name, wanted, false);
            case PLACE, KEYWORD, CREATOR, AUTHOR -> FoldedName.isMeant(name, wanted, isWhole);
        };
    }

    static Optional<Named> of(String field) {
        return Arrays.stream(values())
                .filter(named -> named.field().equals(field))
                .findFirst();
    }

    private static Stream<String> names(AnnotatedPhotograph state, Field<List<Name>> field) {
        return state.photograph().get(field).stream().map(Name::value);
    }

    private static Stream<String> words(Source source) {
        return Stream.concat(Stream.of(source.citation()), source.identifier().stream());
    }

    private static Stream<String> authors(Statement said) {
        Stream<Agent> writers = said.get(StatementFields.BODY).stream().flatMap((Body body) -> body.creator().stream());
        return Stream.concat(said.get(StatementFields.CREATOR).stream(), writers)
                .map(Agent::name);
    }

    private static Stream<Text> texts(AnnotatedPhotograph state) {
        Stream<Text> ofPhotograph = Stream.concat(
                state.photograph().titles().stream().map(title -> title.text()),
                state.photograph().altTexts().stream());
        Stream<Text> said = state.statements().stream()
                .flatMap(each -> Stream.concat(each.texts().stream(), each.get(StatementFields.SHORT).stream()));
        return Stream.concat(ofPhotograph, said);
    }
}
