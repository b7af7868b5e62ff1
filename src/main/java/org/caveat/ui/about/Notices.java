package org.caveat.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of what the program is made with, as it is shipped, and the texts of the licences. */
final class Notices {
    /** The list itself. */
    static final String LIST = "THIRD-PARTY.md";

    /** The program's own licence. */
    static final String OWN = "LICENSE-Apache-2.0.txt";

    private static final Pattern TEXT = Pattern.compile("`([^`/]+\\.txt)`");
    private static final List<String> PLACES = List.of("/licences/", "/fonts/", "/script/");

    private final Function<String, Optional<String>> files;

    /** @param files the content of a file of that name; empty where there is none */
    Notices(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /** Those that came with the program. */
    static Notices shipped() {
        return new Notices(Notices::shipped);
    }

    private static Optional<String> shipped(String name) {
        return PLACES.stream().flatMap(place -> read(place + name).stream()).findFirst();
    }

    private static Optional<String> read(String path) {
        try (InputStream stream = Notices.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each row of the tables of the list: what it is, its licence, and where that stands. */
    List<Work> works() {
        return files.apply(LIST)
                .orElse("")
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(1).split("\\|", -1))
                .filter(cells -> cells.length > 3
                        && TEXT.matcher(cells[cells.length - 2]).find())
                .map(cells ->
                        new Work(cells[0].strip(), cells[cells.length - 3].strip(), texts(cells[cells.length - 2])))
                .toList();
    }

    private static List<String> texts(String cell) {
        Stream<MatchResult> found = TEXT.matcher(cell).results();
        return found.map(text -> text.group(1)).toList();
    }

    /** What is to be read of a work. */
    String text(Work work) {
        return work.texts().stream().map(name -> files.apply(name).orElse(name)).collect(Collectors.joining("\n\n"));
    }
}
