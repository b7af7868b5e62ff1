package org.caveat.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The table of trials, {@code target/reliability.md}: each test that puts the program to a trial adds its line when it is
 * over. A figure that says how something was measured, and is no trial, goes below the table as a sentence.
 */
public final class Trials {
    private static final Path TARGET = Path.of(System.getProperty("project.root", "."), "target");
    private static final Path LINES = TARGET.resolve("reliability");

    private Trials() {}

    /** How often: briefly in every build, at length in the profile {@code long}. */
    public static int times(int briefly, int atLength) {
        return atLength() ? atLength : briefly;
    }

    /** Whether this is a run of the profile {@code long}. */
    public static boolean atLength() {
        return Boolean.getBoolean("long");
    }

    /** Adds a line, in the place of the line of the same fault before. */
    public static void add(Trial trial) {
        keep(trial.heading() + trial.fault(), ".tsv", trial.line());
    }

    /**
     * Adds a sentence below the table, in the place of the one about the same before.
     *
     * @param about tells it from the others
     */
    public static void say(String about, String sentence) {
        keep(about, ".txt", sentence);
    }

    private static void keep(String key, String ending, String line) {
        try {
            Files.createDirectories(LINES);
            Files.writeString(
                    LINES.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ending), line);
            try (FileChannel turn = FileChannel.open(
                            LINES.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var alone = turn.lock()) {
                Files.writeString(TARGET.resolve("reliability.md"), table());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String table() throws IOException {
        List<Trial> trials = kept(".tsv").stream()
                .map(Trial::read)
                .sorted(Comparator.comparing(Trial::heading).thenComparing(Trial::fault))
                .toList();
        StringBuilder table = new StringBuilder("# What the program was put through\n");
        for (Heading heading : Heading.values()) {
            table.append("\n## ").append(heading.words()).append("\n\n");
            table.append("| fault | times tried | edits made | edits lost | files damaged |\n|---|--:|--:|--:|--:|\n");
            trials.stream()
                    .filter(trial -> trial.heading() == heading)
                    .forEach(trial -> table.append(String.format(
                            "| %s | %,d | %,d | %,d | %,d |%n",
                            trial.fault(), trial.tried(), trial.edits(), trial.lost(), trial.damaged())));
        }
        table.append("\n## Measured on the way\n\n");
        kept(".txt").stream()
                .sorted()
                .forEach(sentence -> table.append("- ").append(sentence).append('\n'));
        return table.toString();
    }

    private static List<String> kept(String ending) throws IOException {
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(LINES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                kept.add(Files.readString(file));
            }
        }
        return kept;
    }
}
