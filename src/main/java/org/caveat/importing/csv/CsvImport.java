package org.caveat.importing.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.importing.Arriving;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.Readings;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.importing.table.Table;
import org.caveat.importing.table.Tables;

/** Brings back in what this program exported as tables: one of them, or the folder with all. */
public final class CsvImport implements WayIn {
    private static final String ENDING = ".csv";
    /** The folder of an export in which its tables lie. */
    private static final String OF_AN_EXPORT = "csv";

    @Override
    public boolean takes(Source source) {
        return !source.isFolder()
                ? kind(source).isPresent()
                : !tables(source.path()).isEmpty();
    }

    @Override
    public Readings read(Source source, Arriving arriving) throws ImportFailure {
        List<Source> files = source.isFolder() ? tables(source.path()) : List.of(source);
        Map<OwnTable, Table> tables = new EnumMap<>(OwnTable.class);
        List<String> problems = new ArrayList<>();
        for (Source file : files) {
            OwnTable kind = kind(file).orElseThrow();
            Table table = Tables.read(file.path().toString(), file.bytes(arriving.messages()), arriving.messages());
            if (tables.putIfAbsent(kind, Unguarded.of(table)) != null) {
                problems.add(arriving.say("importing.csv-twice", table.name()));
            }
        }
        OwnRows rows = new OwnRows(tables, arriving, problems);
        return rows.readings();
    }

    private static Optional<OwnTable> kind(Source file) {
        List<String> headings = Tables.headings(file.beginning());
        return headings.isEmpty() ? Optional.empty() : OwnTable.of(file.name(), headings);
    }

    /** Our tables in a folder, or in that of an export within it, in the order of their names. */
    private static List<Source> tables(Path folder) {
        List<Source> there = in(folder);
        return there.isEmpty() ? in(folder.resolve(OF_AN_EXPORT)) : there;
    }

    private static List<Source> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted()
                    .map(Source::new)
                    .filter(file -> kind(file).isPresent())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
