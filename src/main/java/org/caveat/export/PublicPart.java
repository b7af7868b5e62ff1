package org.caveat.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.export.LeftOut.Why;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Item;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;

/**
 * What of the things said of a photograph is public.
 *
 * @param state the public part
 * @param leftOut the statements that it does not hold, and why
 * @param unknown how many members were left out because this program does not understand them
 * @param undecided what is public with the notes of fields that have several versions, of which the one that stands is
 *     published; empty where all is decided
 */
record PublicPart(
        AnnotatedPhotograph state, List<LeftOut> leftOut, int unknown, Optional<AnnotatedPhotograph> undecided) {

    /** Sifts what is said of a photograph. */
    static PublicPart of(String file, AnnotatedPhotograph whole, ExportOptions options) {
        List<LeftOut> leftOut = new ArrayList<>();
        Set<Statement> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> ids = new HashSet<>();
        for (Statement statement : repliesLast(whole.statements())) {
            Optional<Why> why = why(statement, options, ids);
            why.ifPresent(reason -> leftOut.add(LeftOut.statement(file, statement.id(), reason)));
            if (why.isEmpty()) {
                kept.add(statement);
                ids.add(statement.id());
            }
        }
        WithoutUnknown understood = new WithoutUnknown();
        List<Item> items = new ArrayList<>();
        whole.statements().stream()
                .filter(kept::contains)
                .forEach(statement -> items.add(understood.take(settled(statement))));
        List<LogEntry> log = options.carries(Extra.HISTORY) ? logOf(whole.log(), ids) : List.of();
        AnnotatedPhotograph part = new AnnotatedPhotograph(
                understood.take(whole.page().with(PageFields.CONFLICT, List.of())),
                understood.take(settled(whole.photograph())),
                items,
                understood.take(log));
        int foreignItems = whole.items().size() - whole.statements().size();
        return new PublicPart(part, leftOut, understood.count() + foreignItems, undecided(whole, kept));
    }

    /** A reply is public only where what it replies to is. */
    private static List<Statement> repliesLast(List<Statement> statements) {
        List<Statement> ordered = new ArrayList<>(statements);
        ordered.sort((one, other) -> Boolean.compare(one.isReply(), other.isReply()));
        return ordered;
    }

    private static Optional<Why> why(Statement statement, ExportOptions options, Set<String> published) {
        Status status =
                statement.get(StatementFields.STATUS).orElse(statement.isCaveat() ? Status.DRAFT : Status.REVIEWED);
        boolean withdrawn = status.equals(Status.WITHDRAWN);
        if (statement.get(StatementFields.PRIVATE) && !options.carries(Extra.PRIVATE)) {
            return Optional.of(Why.PRIVATE);
        }
        if (withdrawn && !options.carries(Extra.WITHDRAWN)) {
            return Optional.of(Why.WITHDRAWN);
        }
        if (options.reviewedOnly() && !withdrawn && !status.equals(Status.REVIEWED)) {
            return Optional.of(Why.DRAFT);
        }
        boolean answersWhatIsPublic = statement
                .get(StatementFields.TARGET)
                .map(Target::source)
                .filter(published::contains)
                .isPresent();
        boolean keptBack = statement.isReply() && !(options.carries(Extra.DISCUSSION) && answersWhatIsPublic);
        return keptBack ? Optional.of(Why.DISCUSSION) : Optional.empty();
    }

    private static Optional<AnnotatedPhotograph> undecided(AnnotatedPhotograph whole, Set<Statement> kept) {
        if (!whole.hasConflict()) {
            return Optional.empty();
        }
        List<Statement> open =
                whole.statements().stream().filter(kept::contains).toList();
        return Optional.of(whole.withItems(open)).filter(AnnotatedPhotograph::hasConflict);
    }

    private static Photograph settled(Photograph photograph) {
        return photograph.with(PhotographFields.CONFLICT, List.of());
    }

    private static Statement settled(Statement statement) {
        return statement.with(StatementFields.CONFLICT, List.of());
    }

    /** The history of what is public; not of what was taken away, or is kept back. */
    private static List<LogEntry> logOf(List<LogEntry> log, Set<String> published) {
        List<LogEntry> entries = new ArrayList<>();
        for (LogEntry entry : log) {
            List<Change> changes = entry.changes().stream()
                    .filter(change -> change.in().equals(Change.PHOTO) || published.contains(change.in()))
                    .toList();
            if (!changes.isEmpty()) {
                entries.add(new LogEntry(entry.id(), entry.created(), entry.creator(), changes, entry.foreign()));
            }
        }
        return entries;
    }
}
