package org.caveat.export.csv;

import java.util.List;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.Change;
import org.caveat.model.LogEntry;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Timestamp;

/** How the statements came about: their discussion and their history. Written only when asked for. */
final class RecordTables {
    private static final List<String> DISCUSSION =
            List.of("file", "id", "reply_to", "text_*", "author", "created", "modified");
    private static final List<String> HISTORY = List.of("file", "created", "author", "in", "field", "before");

    private RecordTables() {}

    static Table discussion(Publication publication) {
        Table table = new Table(publication.language(), DISCUSSION);
        for (PublishedPhotograph photograph : publication.photographs()) {
            photograph.state().statements().stream()
                    .filter(Statement::isReply)
                    .forEach(reply -> reply(table.row().put("file", photograph.file()), reply));
        }
        return table;
    }

    private static void reply(Table.Row row, Statement reply) {
        row.put("id", reply.id());
        row.put("reply_to", reply.get(StatementFields.TARGET).map(Target::source));
        row.texts("text", reply.texts());
        row.put("author", reply.get(StatementFields.CREATOR).map(Agent::name));
        row.put("created", reply.get(StatementFields.CREATED).map(Timestamp::text));
        row.put("modified", reply.get(StatementFields.MODIFIED).map(Timestamp::text));
    }

    static Table history(Publication publication) {
        Table table = new Table(publication.language(), HISTORY);
        for (PublishedPhotograph photograph : publication.photographs()) {
            for (LogEntry entry : photograph.state().log()) {
                entry.changes().forEach(change -> change(table.row().put("file", photograph.file()), entry, change));
            }
        }
        return table;
    }

    private static void change(Table.Row row, LogEntry entry, Change change) {
        row.put("created", entry.created().map(Timestamp::text));
        row.put("author", entry.creator().map(Agent::name));
        row.put("in", change.in());
        row.put("field", change.field());
        row.put("before", change.before());
    }
}
