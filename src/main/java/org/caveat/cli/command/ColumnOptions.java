package org.caveat.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.cli.console.Refusal;
import org.caveat.importing.Source;
import org.caveat.importing.catalogue.CatalogueImport;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.catalogue.Mapping;
import org.caveat.importing.csv.CsvImport;
import org.caveat.settings.MappingStore;
import picocli.CommandLine.Option;

/** Where the columns of a catalogue go: as was said the last time, as a file says, and as is said now. */
final class ColumnOptions {
    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "help.map")
    private List<String> map = List.of();

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "help.mapping")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--save-mapping", paramLabel = "FILE", descriptionKey = "help.save-mapping")
    private Optional<String> saved = Optional.empty();

    /** Where columns go by their headings. Of a catalogue it is told, and kept where that was asked for. */
    Map<String, Destination> chosen(Desk desk, String file) throws Refusal {
        MappingStore store = desk.services().settings().mappings();
        Source source = new Source(desk.path(file));
        CatalogueImport guessing = new CatalogueImport(Map.of());
        boolean isCatalogue = !new CsvImport().takes(source) && guessing.takes(source);
        Map<String, Destination> chosen = new LinkedHashMap<>();
        if (isCatalogue) {
            List<String> headings =
                    List.copyOf(guessing.mapping(source).columns().keySet());
            chosen.putAll(Mapping.understood(store.remembered(headings)));
        }
        chosen.putAll(ofTheFile(desk, store));
        for (String one : map) {
            int equals = one.lastIndexOf('=');
            Optional<Destination> destination = Destination.spelled(one.substring(equals + 1));
            if (equals < 1 || destination.isEmpty()) {
                throw desk.wrongUsage("cli.import-map", one, words());
            }
            chosen.put(one.substring(0, equals), destination.get());
        }
        if (isCatalogue) {
            tell(desk, store, new CatalogueImport(chosen).mapping(source));
        }
        return chosen;
    }

    private Map<String, Destination> ofTheFile(Desk desk, MappingStore store) throws Refusal {
        if (mapping.isEmpty()) {
            return Map.of();
        }
        try {
            return Mapping.understood(store.read(desk.path(mapping.get())));
        } catch (IOException reason) {
            throw Refusal.nothingDone(String.valueOf(reason.getMessage()));
        }
    }

    private void tell(Desk desk, MappingStore store, Mapping used) throws Refusal {
        used.columns().forEach((heading, destination) -> desk.console()
                .tell(desk.say("cli.import-column", heading, destination.spelled())));
        try {
            if (saved.isPresent()) {
                store.write(desk.path(saved.get()), used.spelled());
            }
            if (!map.isEmpty() || mapping.isPresent()) {
                store.remember(used.spelled());
            }
        } catch (IOException reason) {
            throw Refusal.nothingDone(String.valueOf(reason.getMessage()));
        }
    }

    private static String words() {
        return Stream.of(Destination.What.values()).map(Destination.What::word).collect(Collectors.joining(", "));
    }
}
