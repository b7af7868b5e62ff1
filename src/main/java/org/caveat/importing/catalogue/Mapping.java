package org.caveat.importing.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a catalogue says what.
 *
 * @param columns where each goes, by its heading, in their order
 */
public record Mapping(Map<String, Destination> columns) {
    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** What the headings seem to mean; a column of which that cannot be told goes nowhere. */
    public static Mapping guessed(List<String> headings) {
        Map<String, Destination> columns = new LinkedHashMap<>();
        for (String heading : headings) {
            Destination guess = Headings.guess(heading).orElse(Destination.NOTHING);
            boolean isSecondFile = guess.what() == Destination.What.FILE && columns.containsValue(guess);
            columns.put(heading, isSecondFile ? Destination.NOTHING : guess);
        }
        return new Mapping(columns);
    }

    /** The same, but for those columns that somebody sent elsewhere; those that are not in this table are left out. */
    public Mapping with(Map<String, Destination> others) {
        Map<String, Destination> changed = new LinkedHashMap<>(columns);
        changed.replaceAll((heading, guess) -> others.getOrDefault(heading, guess));
        return new Mapping(changed);
    }

    /** The column that names the photograph. */
    public Optional<String> file() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().what() == Destination.What.FILE)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** As it is kept: destinations as they are spelled, by heading. */
    public Map<String, String> spelled() {
        Map<String, String> spelled = new LinkedHashMap<>();
        columns.forEach((heading, destination) -> spelled.put(heading, destination.spelled()));
        return spelled;
    }

    /** Destinations by heading, of those that are spelled so that they are understood. */
    public static Map<String, Destination> understood(Map<String, String> spelled) {
        Map<String, Destination> understood = new LinkedHashMap<>();
        spelled.forEach((heading, text) ->
                Destination.spelled(text).ifPresent(destination -> understood.put(heading, destination)));
        return understood;
    }
}
