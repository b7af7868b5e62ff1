package org.caveat.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caveat.work.Progress;

/**
 * Finds the photographs of a folder and its subfolders, in one pass.
 *
 * <p>Left out are hidden files and folders, what systems leave behind, and Caveat's own exports. Links to files are
 * followed, links to folders are not: they lead out of the collection, or back into it.
 */
final class FolderWalk implements FileVisitor<Path> {
    private final Path root;
    private final Progress progress;
    private final List<Found> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private FolderWalk(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    /** A file or folder that could not be looked at, with the system's reason. */
    record Unread(Path path, IOException reason) {}

    /**
     * What a folder holds.
     *
     * @param found in the order of their names
     */
    record Walked(List<Found> found, List<Unread> unread) {}

    /**
     * Walks through a folder.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static Walked through(Path folder, Progress progress) throws IOException {
        FolderWalk walk = new FolderWalk(folder, progress);
        Files.walkFileTree(folder, walk);
        walk.found.sort(Comparator.comparing(Found::file, new NaturalOrder()));
        return new Walked(List.copyOf(walk.found), List.copyOf(walk.unread));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (progress.isCancelled()) {
            return FileVisitResult.TERMINATE;
        }
        boolean own = folder.equals(root);
        boolean leftOut = !own && (!PhotographNames.isLookedInto(folder) || ExportAround.isExport(folder));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean regular = attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file));
        if (regular && PhotographNames.isPhotograph(file)) {
            found.add(new Found(relative(file), file, List.of()));
            progress.at(found.size(), 0);
        }
        return progress.isCancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) throws IOException {
        if (path.equals(root)) {
            throw reason;
        }
        unread.add(new Unread(path, reason));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException reason) {
        if (reason != null) {
            unread.add(new Unread(folder, reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
