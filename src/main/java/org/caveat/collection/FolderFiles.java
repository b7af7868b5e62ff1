package org.caveat.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds files of any kind in the folders in which photographs are looked for: see {@link FolderWalk}. */
public final class FolderFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> wanted;
    private final List<Path> found = new ArrayList<>();

    private FolderFiles(Path root, Predicate<Path> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /** The wanted files, in no order; a folder that cannot be read holds none. */
    public static List<Path> in(Path folder, Predicate<Path> wanted) {
        FolderFiles files = new FolderFiles(folder, wanted);
        try {
            Files.walkFileTree(folder, files);
        } catch (IOException unreadable) {
            return List.of();
        }
        return List.copyOf(files.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean leftOut =
                !folder.equals(root) && (!PhotographNames.isLookedInto(folder) || ExportAround.isExport(folder));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (wanted.test(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        return FileVisitResult.CONTINUE;
    }
}
