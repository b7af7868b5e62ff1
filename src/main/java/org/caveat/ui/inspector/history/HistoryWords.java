package org.caveat.ui.inspector.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Following;
import org.caveat.collection.Restoring;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Kind;
import org.caveat.model.LogEntry;
import org.caveat.model.OwnKind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.FieldWords;
import org.caveat.text.Messages;
import org.caveat.text.MomentWords;
import org.caveat.text.ReadableJson;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;

/**
 * The words of a history.
 *
 * @param own the kinds of the collection's own
 * @param zone in which times are told
 */
record HistoryWords(Messages messages, Words words, List<OwnKind> own, ZoneId zone) {

    /** @param by who would restore */
    HistoryEntry entry(LogEntry entry, AnnotatedPhotograph state, Hand by) {
        String who = entry.creator().map(Agent::name).orElse(messages.get("inspector.history-nobody"));
        String when = entry.created()
                .map(new MomentWords(messages.locale(), zone)::of)
                .orElse("");
        Map<String, String> called = new SaidWords(messages, words, own).of(state);
        return new HistoryEntry(
                entry,
                who,
                when,
                entry.changes().stream()
                        .map(change -> line(entry, change, state, called, by))
                        .toList());
    }

    private HistoryEntry.Line line(
            LogEntry entry, Change change, AnnotatedPhotograph state, Map<String, String> called, Hand by) {
        Optional<Statement> statement = state.statement(change.in());
        String field = field(change, statement);
        String what = statement
                .filter(Statement::isCaveat)
                .map(of -> words.kind(new Kind(of.get(StatementFields.KIND)), own))
                .or(() -> statement
                        .filter(said -> change.field().equals(Change.WHOLE))
                        .map(new FieldWords(messages)::caption))
                .map(of -> messages.get("inspector.history-in", of, field))
                .orElse(field);
        boolean isWhole = change.field().equals(Change.WHOLE);
        String before = isWhole && change.before().isEmpty() ? "" : read(change.before(), called);
        String after = isWhole ? "" : read(Following.text(state, entry, change), called);
        return new HistoryEntry.Line(
                change,
                what,
                before,
                after.equals(before) ? "" : after,
                Restoring.of(state, change, by) instanceof Restoring.Refused refused
                        ? refused(refused.reason(), statement)
                        : "");
    }

    private String read(Optional<String> json, Map<String, String> called) {
        return json.map(text -> ReadableJson.of(text, called))
                .filter(words -> !words.isEmpty())
                .orElse(messages.get("inspector.history-nothing"));
    }

    private String refused(Restoring.Reason reason, Optional<Statement> statement) {
        if (reason == Restoring.Reason.ADDED
                && statement.filter(Statement::isCaveat).isEmpty()) {
            return messages.get("inspector.restore-added-besides"); // only a caveat can be withdrawn
        }
        return messages.get(
                "inspector.restore-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String field(Change change, Optional<Statement> statement) {
        if (change.field().equals(Change.WHOLE)) {
            return messages.get(change.before().isEmpty() ? "inspector.history-added" : "inspector.history-taken");
        }
        return new FieldWords(messages).field(change.field(), statement);
    }
}
