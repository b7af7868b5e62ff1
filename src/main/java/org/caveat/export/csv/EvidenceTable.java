package org.caveat.export.csv;

import java.util.ArrayList;
import java.util.List;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** The evidence, one source a row: of the caveats, and of the captions where they name any. */
final class EvidenceTable {
    private static final List<String> COLUMNS = List.of(
            "caveat_id", "stance", "citation", "locator", "identifier", "quote", "note_*", "accessed", "photograph");

    private EvidenceTable() {}

    static Table of(Publication publication) {
        Table table = new Table(publication.language(), COLUMNS);
        for (PublishedPhotograph photograph : publication.photographs()) {
            for (Statement statement : inOrder(photograph.state())) {
                statement
                        .get(StatementFields.EVIDENCE)
                        .forEach(evidence -> evidence(table.row().put("caveat_id", statement.id()), evidence));
            }
        }
        return table;
    }

    /** The caveats in the order in which they are read, then what else is said. */
    private static List<Statement> inOrder(AnnotatedPhotograph state) {
        List<Statement> ordered = new ArrayList<>(
                state.caveatsInOrder().stream().map(Caveat::statement).toList());
        state.statements().stream().filter(statement -> !statement.isCaveat()).forEach(ordered::add);
        return ordered;
    }

    private static void evidence(Table.Row row, Evidence evidence) {
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
