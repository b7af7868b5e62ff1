package org.caveat.export.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportedFile;
import org.caveat.export.Extra;
import org.caveat.export.LeftOut;
import org.caveat.export.Preview;
import org.caveat.export.Publication;
import org.caveat.work.Progress;

/** Writes a collection as tables for catalogues and spreadsheets. */
public final class CsvExport implements ExportFormat {
    /** The head of a table, and as many rows as one looks at. */
    private static final int ROWS_SHOWN = 6;

    private final CaveatTexts texts;

    public CsvExport(CaveatTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        TableFile file = new TableFile(publication.options().raw());
        Map<String, Table> tables = tables(publication);
        int done = 0;
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            progress.at(done++, tables.size());
            folder.write(table.getKey() + ".csv", file.text(table.getValue()));
        }
        progress.at(done, tables.size());
        return List.of();
    }

    @Override
    public Preview preview(Publication first, ExportFolder folder, Progress progress) throws IOException {
        write(first, folder, progress);
        List<Preview.Table> tables = new ArrayList<>();
        for (ExportedFile file : folder.files()) {
            String text = new String(folder.read(file.path()), StandardCharsets.UTF_8);
            tables.add(new Preview.Table(file.path(), TableFile.rows(text, ROWS_SHOWN)));
        }
        return new Preview.Tables(tables);
    }

    private Map<String, Table> tables(Publication publication) {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("photographs", new PhotographTable(texts).of(publication));
        tables.put("caveats", new CaveatTable(texts).of(publication));
        tables.put("evidence", EvidenceTable.of(publication));
        tables.put("people", NameTables.people(publication));
        tables.put("places", NameTables.places(publication));
        tables.put("makers", NameTables.makers(publication));
        if (publication.options().carries(Extra.DISCUSSION)) {
            tables.put("discussion", RecordTables.discussion(publication));
        }
        if (publication.options().carries(Extra.HISTORY)) {
            tables.put("history", RecordTables.history(publication));
        }
        return tables;
    }
}
