package org.caveat.export.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caveat.export.ExportFolder;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.export.PublishedPhotograph;
import org.caveat.work.Progress;
import org.caveat.work.SideBySide;

/**
 * Writes the tables of one export. Each goes through the photographs twice: for its columns, of which there is one a
 * language, and for its rows; so it takes no more memory for many photographs than for few. On all processors, some
 * photographs at a time, and in their order.
 */
final class TableWriting {
    private static final String ENDING = ".csv";
    private static final int AT_A_TIME = 256;
    private static final int WAITING = 4;

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
        if (table.speaksLanguages()) {
            goThrough(photographs -> keys(table, photographs), columns::makeRoomFor);
        } else {
            done += publication.photographs().size();
        }
        folder.write(table.name() + ENDING, out -> rows(table, columns.names(), out));
    }

    private static Set<String> keys(Table table, List<PublishedPhotograph> photographs) {
        Set<String> keys = new HashSet<>();
        for (PublishedPhotograph photograph : photographs) {
            table.rows().of(photograph).forEach(row -> keys.addAll(row.cells().keySet()));
        }
        return keys;
    }

    private void rows(Table table, Map<String, String> columns, Writer out) throws IOException {
        boolean raw = publication.options().raw();
        TableFile.begin(out, columns, raw);
        goThrough(photographs -> part(table, columns, photographs), part -> {
            out.append(part.text());
            incomplete.addAll(part.incomplete());
        });
    }

    /** The rows of some photographs as they stand in the file, and those of which not every character does. */
    private record Part(StringBuffer text, List<String> incomplete) {}

    private Part part(Table table, Map<String, String> columns, List<PublishedPhotograph> photographs)
            throws IOException {
        StringWriter text = new StringWriter();
        TableFile file = new TableFile(text, columns, publication.options().raw());
        List<String> notWhole = new ArrayList<>();
        for (PublishedPhotograph photograph : photographs) {
            for (Row row : table.rows().of(photograph)) {
                if (!file.write(row)) {
                    notWhole.add(photograph.file());
                }
            }
        }
        return new Part(text.getBuffer(), notWhole);
    }

    /** What is made of some photographs. */
    private interface Making<T> {
        T of(List<PublishedPhotograph> photographs) throws IOException;
    }

    private <T> void goThrough(Making<T> making, SideBySide.Taker<T> taker) throws IOException {
        List<PublishedPhotograph> all = publication.photographs();
        try (SideBySide<T> work = SideBySide.onEveryProcessor(WAITING, taker)) {
            for (int from = 0; from < all.size(); from += AT_A_TIME) {
                List<PublishedPhotograph> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
                progress.at(done, steps);
                work.add(() -> making.of(some));
                done += some.size();
            }
            work.finish();
        }
    }

    /** The photographs of which a table does not hold every character, in the order of their names. */
    List<LeftOut> leftOut() {
        progress.at(steps, steps);
        return incomplete.stream().map(LeftOut::character).toList();
    }
}
