package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What was written of a format that goes on from where it was interrupted. It lies where it was being written. */
final class Unfinished {
    private static final String NOTE = "goes-on";

    private Unfinished() {}

    /** Notes before it is written that what there is of a format is to be kept. */
    static void keep(Path root, String format) throws IOException {
        Files.writeString(root.resolve(NOTE), format + "\n");
    }

    /** Whether there is something from which another export can go on. */
    static boolean isIn(Path root) {
        return format(root).stream().anyMatch(format -> Files.isDirectory(place(root, format)));
    }

    /** Leaves it to the next export, and takes away what else was written. */
    static void leave(Path root) throws IOException {
        List<String> kept = format(root);
        for (Path made : in(root.resolve(Staging.NEW))) {
            if (!kept.contains(String.valueOf(made.getFileName()))) {
                Removal.of(made);
            }
        }
        StagingOwner.giveUp(root);
    }

    /**
     * Moves it to where it is written on.
     *
     * @return whether there was something to move; not where another export was faster
     */
    static boolean moved(Path root, String format, Path place) throws IOException {
        if (!format(root).contains(format) || !Files.isDirectory(place(root, format), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.createDirectories(place.resolveSibling(""));
        try {
            Files.move(place(root, format), place);
            return true;
        } catch (IOException another) {
            return false;
        }
    }

    private static Path place(Path root, String format) {
        return root.resolve(Staging.NEW).resolve(format);
    }

    private static List<String> format(Path root) {
        try {
            return Files.readAllLines(root.resolve(NOTE)).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
