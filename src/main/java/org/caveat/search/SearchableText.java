package org.caveat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Folding;
import org.caveat.text.WordEdges;

/**
 * All that is said of a photograph, folded, each text on a line of its own, so that no phrase is found across two.
 *
 * @param folded without case and diacritics
 */
public record SearchableText(String folded) {
    public static SearchableText of(Holding holding) {
        List<String> texts = new ArrayList<>();
        texts.add(holding.file());
        holding.found().others().forEach(other -> texts.add(other.fileName()));
        AnnotatedPhotograph state = holding.state();
        ofPhotograph(state.photograph()).forEach(texts::add);
        state.statements().stream().flatMap(SearchableText::ofStatement).forEach(texts::add);
        StringBuilder folded = new StringBuilder();
        texts.forEach(text -> folded.append(spaced(Folding.fold(text))).append('\n'));
        return new SearchableText(folded.toString());
    }

    private static Stream<String> ofPhotograph(Photograph photograph) {
        return Stream.of(
                        photograph.titles().stream().map(title -> title.text().value()),
                        values(photograph.altTexts()),
                        photograph.taken().stream()
                                .flatMap(taken -> Stream.concat(
                                        Stream.of(taken.edtf()),
                                        Stream.concat(taken.display().stream(), taken.basis().stream()))),
                        photograph.persons().stream()
                                .map(person -> person.name().value()),
                        names(photograph.get(PhotographFields.PLACE)),
                        names(photograph.get(PhotographFields.MAKER)),
                        names(photograph.get(PhotographFields.KEYWORD)),
                        photograph.get(PhotographFields.IDENTIFIER).stream().map(identifier -> identifier.value()),
                        photograph.get(PhotographFields.REPOSITORY).stream().map(agent -> agent.name()),
                        photograph.get(PhotographFields.MEDIUM).stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> ofStatement(Statement statement) {
        Stream<String> said = Stream.concat(values(statement.texts()), values(statement.get(StatementFields.SHORT)));
        Stream<String> place = statement.get(StatementFields.PLACE).stream().map(Name::value);
        Stream<String> evidence =
                statement.get(StatementFields.EVIDENCE).stream().flatMap(SearchableText::ofEvidence);
        return Stream.of(said, place, evidence).flatMap(texts -> texts);
    }

    private static Stream<String> ofEvidence(Evidence evidence) {
        Source source = evidence.source();
        Stream<Optional<String>> parts =
                Stream.of(Optional.of(source.citation()), source.identifier(), source.locator(), evidence.quote());
        return Stream.concat(parts.flatMap(Optional::stream), values(evidence.notes()));
    }

    private static Stream<String> values(List<Text> texts) {
        return texts.stream().map(Text::value);
    }

    private static Stream<String> names(List<Name> names) {
        return names.stream().map(Name::value);
    }

    /** Whether some word begins with a text. */
    boolean hasWordBeginning(String beginning) {
        return WordEdges.hasWordBeginning(folded, beginning);
    }

    /** Whether words stand there, whole and in their order. */
    boolean hasPhrase(String phrase) {
        return WordEdges.occurrences(folded, phrase)
                .anyMatch(at -> WordEdges.isEdge(folded, at) && WordEdges.isEdge(folded, at + phrase.length()));
    }

    /** A text with its spaces and lines run together to one space each. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean isAfterSpace = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean isSpace = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (!isSpace || !isAfterSpace) {
                spaced.append(isSpace ? ' ' : letter);
            }
            isAfterSpace = isSpace;
        }
        return spaced.toString();
    }
}
