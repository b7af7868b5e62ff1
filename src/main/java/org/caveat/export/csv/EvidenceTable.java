package org.caveat.export.csv;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/**
 * The evidence, one source a row: of the caveats, and of the captions where they name any. These have no table of their own,
 * so each row names its photograph, too.
 */
final class EvidenceTable {
    private static final List<String> COLUMNS = List.of(
            "caveat_id",
            "stance",
            "citation",
            "locator",
            "identifier",
            "quote",
            "note_*",
            "accessed",
            "photograph",
            "file");

    private final String language;

    private EvidenceTable(String language) {
        this.language = language;
    }

    /** @param language that of texts that do not name theirs */
    static Table of(String language) {
        return new Table("evidence", COLUMNS, new EvidenceTable(language)::rows);
    }

    private List<Row> rows(PublishedPhotograph photograph) {
        List<Row> rows = new ArrayList<>();
        for (Statement statement : inOrder(photograph.state())) {
            for (Evidence evidence : statement.get(StatementFields.EVIDENCE)) {
                Row row = new Row(language).put("file", photograph.file()).put("caveat_id", statement.id());
                evidence(row, evidence);
                rows.add(row);
            }
        }
        return rows;
    }

    /** The caveats in the order in which they are read, then what else is said. */
    private static List<Statement> inOrder(AnnotatedPhotograph state) {
        List<Statement> ordered = new ArrayList<>(
                state.caveatsInOrder().stream().map(Caveat::statement).toList());
        state.statements().stream().filter(statement -> !statement.isCaveat()).forEach(ordered::add);
        return ordered;
    }

    private static void evidence(Row row, Evidence evidence) {
        row.put("stance", evidence.stance().key());
        row.put("citation", evidence.source().citation());
        row.put("locator", evidence.source().locator());
        row.put("identifier", evidence.source().identifier());
        row.put("quote", evidence.quote());
        row.texts("note", evidence.notes());
        row.put("accessed", evidence.accessed());
        row.put("photograph", evidence.source().photograph());
    }
}
