package org.caveat.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.work.Progress;

/**
 * Writes the tables of one export. Each goes through the photographs twice: for its columns, of which there is one a
 * language, and for its rows; so it takes no more memory for many photographs than for few.
 */
final class TableWriting {
    private static final String ENDING = ".csv";

    private final Publication publication;
    private final ExportFolder folder;
    private final Progress progress;
    private final long steps;
    private final SortedSet<String> incomplete = new TreeSet<>();
    private long done;

    TableWriting(Publication publication, ExportFolder folder, int tables, Progress progress) {
        this.publication = publication;
        this.folder = folder;
        this.progress = progress;
        this.steps = 2L * tables * publication.photographs().size();
    }

    void write(Table table) throws IOException {
        Columns columns = new Columns(table.columns(), publication.language());
        boolean speaksLanguages = table.speaksLanguages();
        for (PublishedPhotograph photograph : publication.photographs()) {
            progress.at(done++, steps);
            if (speaksLanguages) {
                table.rows().of(photograph).forEach(columns::makeRoomFor);
            }
        }
        folder.write(table.name() + ENDING, out -> rows(table, columns, out));
    }

    private void rows(Table table, Columns columns, Writer out) throws IOException {
        TableFile file =
                new TableFile(out, columns.names(), publication.options().raw());
        for (PublishedPhotograph photograph : publication.photographs()) {
            progress.at(done++, steps);
            for (Row row : table.rows().of(photograph)) {
                if (!file.write(row)) {
                    incomplete.add(photograph.file());
                }
            }
        }
    }

    /** The photographs of which a table does not hold every character, in the order of their names. */
    List<LeftOut> leftOut() {
        progress.at(steps, steps);
        return incomplete.stream().map(LeftOut::character).toList();
    }
}
