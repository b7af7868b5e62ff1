package org.caveat.export.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportOptions;
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
        List<Table> tables = tables(publication.language(), publication.options());
        TableWriting writing = new TableWriting(publication, folder, tables.size(), progress);
        for (Table table : tables) {
            writing.write(table);
        }
        return writing.leftOut();
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

    private List<Table> tables(String language, ExportOptions options) {
        List<Table> tables = new ArrayList<>(List.of(
                PhotographTable.of(texts, language, options),
                CaveatTable.of(texts, language),
                EvidenceTable.of(language),
                NameTables.people(language),
                NameTables.places(language),
                NameTables.makers(language)));
        if (options.carries(Extra.DISCUSSION)) {
            tables.add(RecordTables.discussion(language));
        }
        if (options.carries(Extra.HISTORY)) {
            tables.add(RecordTables.history(language));
        }
        return tables;
    }
}
