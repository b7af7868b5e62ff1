package org.caveat.ui.bibliography;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a collection that can be a bibliography, by their names; not deep in it, and not those of Caveat. */
final class FoundFiles extends SimpleFileVisitor<Path> {
    private static final Pattern NAME = Pattern.compile(".+\\.(?:bib|biblatex|ris|json)");
    private static final Pattern OURS = Pattern.compile(".+\\.caveat(?:-history)?\\.json|export-report\\.json");
    private static final int DEEPEST = 3;
    private static final int MOST = 100;
    /** A folder of an export: what is in it came out of the collection. */
    private static final String REPORT = "export-report.json";

    private final Path folder;
    private final List<String> found = new ArrayList<>();

    private FoundFiles(Path folder) {
        this.folder = folder;
    }

    /** Their paths in a folder, with slashes, in order. Waits for the disk. */
    static List<String> in(Path folder) {
        FoundFiles all = new FoundFiles(folder);
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, all);
        } catch (IOException unreadable) {
            return List.of();
        }
        return all.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) {
        String name =
                Optional.ofNullable(directory.getFileName()).map(Path::toString).orElse("");
        boolean isHidden = name.startsWith(".") && !directory.equals(folder);
        return isHidden || Files.exists(directory.resolve(REPORT))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (facts.isRegularFile()
                && NAME.matcher(name).matches()
                && !OURS.matcher(name).matches()) {
            found.add(folder.relativize(file).toString().replace('\\', '/'));
        }
        return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
