package org.caveat.importing.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caveat.importing.Arriving;
import org.caveat.importing.Coming;
import org.caveat.importing.ForeignPhotograph;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.Readings;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.importing.table.Row;
import org.caveat.importing.table.Table;
import org.caveat.importing.table.Tables;

/** Brings in the table of a catalogue, one photograph a row, as its columns are mapped. */
public final class CatalogueImport implements WayIn {
    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|tsv|tab|txt)");

    private final Map<String, Destination> chosen;

    /** @param chosen where columns go, by their headings; all others go where they seem to */
    public CatalogueImport(Map<String, Destination> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    @Override
    public boolean takes(Source source) {
        return TABLE.matcher(source.name()).matches() && !source.isFolder();
    }

    /** Where the columns of a table go. */
    public Mapping mapping(Source source) {
        return Mapping.guessed(Tables.headings(source.beginning())).with(chosen);
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        Table table = Tables.read(source.path().toString(), source.bytes(arriving.messages()), arriving.messages());
        if (table.headings().isEmpty()) {
            throw new ImportFailure(arriving.say("importing.table-empty", table.name()));
        }
        Mapping mapping = Mapping.guessed(table.headings()).with(chosen);
        Optional<String> file = mapping.file();
        if (file.isEmpty()) {
            String headings = String.join(", ", table.headings());
            throw new ImportFailure(arriving.say("importing.table-no-file", table.name(), headings));
        }
        List<String> problems = new ArrayList<>();
        List<Coming> comings = new ArrayList<>();
        for (Row row : table.rows()) {
            String where = arriving.say("importing.row", table.name(), row.number());
            String name = row.cell(file.get()).strip().replace('\\', '/');
            if (name.substring(name.lastIndexOf('/') + 1).isEmpty()) {
                problems.add(arriving.say("importing.row-names-nothing", where, file.get()));
            } else {
                comings.add(coming(row, name, mapping, new Telling(where, arriving, problems)));
            }
        }
        return new Readings(comings, problems);
    }

    /** Where a row is told of, and who hears of what could not be taken. */
    private record Telling(String where, Arriving arriving, List<String> problems) {}

    private static Coming coming(Row row, String name, Mapping mapping, Telling telling) {
        int slash = name.lastIndexOf('/');
        ForeignPhotograph photograph = new ForeignPhotograph(name.substring(slash + 1));
        CatalogueRow read = new CatalogueRow(photograph, telling.where(), telling.arriving(), telling.problems());
        mapping.columns().forEach((heading, destination) -> row.said(heading)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .ifPresent(cell -> read.take(destination, cell)));
        String folder = slash < 0 ? "" : name.substring(0, slash);
        return new Coming(telling.where(), folder, photograph.state(), Coming.Fullness.FOREIGN);
    }
}
