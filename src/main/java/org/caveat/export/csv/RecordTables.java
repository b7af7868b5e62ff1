package org.caveat.export.csv;

import java.util.ArrayList;
import java.util.List;
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

    static Table discussion(String language) {
        return new Table("discussion", DISCUSSION, photograph -> photograph.state().statements().stream()
                .filter(Statement::isReply)
                .map(reply -> reply(new Row(language).put("file", photograph.file()), reply))
                .toList());
    }

    private static Row reply(Row row, Statement reply) {
        row.put("id", reply.id());
        row.put("reply_to", reply.get(StatementFields.TARGET).map(Target::source));
        row.texts("text", reply.texts());
        row.put("author", reply.get(StatementFields.CREATOR).map(Agent::name));
        row.put("created", reply.get(StatementFields.CREATED).map(Timestamp::text));
        return row.put("modified", reply.get(StatementFields.MODIFIED).map(Timestamp::text));
    }

    static Table history(String language) {
        return new Table("history", HISTORY, photograph -> {
            List<Row> rows = new ArrayList<>();
            for (LogEntry entry : photograph.state().log()) {
                for (Change change : entry.changes()) {
                    rows.add(change(new Row(language).put("file", photograph.file()), entry, change));
                }
            }
            return rows;
        });
    }

    private static Row change(Row row, LogEntry entry, Change change) {
        row.put("created", entry.created().map(Timestamp::text));
        row.put("author", entry.creator().map(Agent::name));
        row.put("in", change.in());
        row.put("field", change.field());
        return row.put("before", change.before());
    }
}
