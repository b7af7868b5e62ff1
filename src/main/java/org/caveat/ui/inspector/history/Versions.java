package org.caveat.ui.inspector.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Conflict;
import org.caveat.model.Foreign;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * A field of the caption that several curators changed, with what each of them says, until someone chooses.
 *
 * @param field as people call it
 */
public record Versions(String field, List<Version> all) {

    public Versions {
        all = List.copyOf(all);
    }

    /**
     * What one of them says.
     *
     * @param value in words
     * @param by who says so, and when
     */
    public record Version(String value, String by) {}

    /** Those of a photograph and of its captions; those of a caveat are told with the caveat. */
    public static List<Versions> of(AnnotatedPhotograph state, Messages messages, Words words) {
        Telling telling = new Telling(new HistoryWords(messages, words, List.of(), ZoneId.systemDefault()), state);
        Stream<Versions> ofPhotograph =
                telling.of(Optional.empty(), state.photograph().get(PhotographFields.CONFLICT));
        Stream<Versions> ofCaptions = state.statements().stream()
                .filter(statement -> !statement.isCaveat() && !statement.isReply())
                .flatMap(statement -> telling.of(Optional.of(statement), statement.get(StatementFields.CONFLICT)));
        return Stream.concat(ofPhotograph, ofCaptions).toList();
    }

    private record Telling(HistoryWords words, AnnotatedPhotograph state) {

        Stream<Versions> of(Optional<Statement> statement, List<Conflict> conflicts) {
            Map<String, String> called = new SaidWords(words.messages(), words.words(), words.own()).of(state);
            return conflicts.stream()
                    .map(Conflict::field)
                    .distinct()
                    .map(field -> new Versions(
                            words.field(changed(statement, field), statement),
                            conflicts.stream()
                                    .filter(one -> one.field().equals(field))
                                    .map(one -> version(one, called))
                                    .toList()));
        }

        private static Change changed(Optional<Statement> statement, String field) {
            String in = statement.map(Statement::id).orElse(Change.PHOTO);
            return new Change(in, field, Optional.empty(), Foreign.NONE);
        }

        private Version version(Conflict one, Map<String, String> called) {
            String value = one.json()
                    .map(json -> ReadableJson.of(json, called))
                    .filter(said -> !said.isEmpty())
                    .orElseGet(() -> words.messages().get("inspector.history-nothing"));
            String who = one.creator().map(Agent::name).orElseGet(() -> words.messages()
                    .get("inspector.history-nobody"));
            return new Version(
                    value,
                    one.created()
                            .map(words::when)
                            .map(when -> who + ", " + when)
                            .orElse(who));
        }
    }
}
