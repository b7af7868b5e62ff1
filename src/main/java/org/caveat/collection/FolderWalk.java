package org.caveat.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caveat.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Finds the photographs of a folder and its subfolders, in one pass that looks at each entry once.
 *
 * <p>Left out are hidden files and folders, what systems leave behind, and Caveat's own exports. Links to files are
 * followed, links to folders are not: they lead out of the collection, or back into it. A folder that stands in several
 * places, as a disk that is bound to a second one does, is walked through in one of them.
 */
final class FolderWalk implements FileVisitor<Path> {
    private final Path root;
    private final Progress progress;
    private final List<Seen> found = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final SidecarsSeen sidecars = new SidecarsSeen();
    private final Set<Object> folders = new HashSet<>();

    private FolderWalk(Path root, Progress progress) {
        this.root = root;
        this.progress = progress;
    }

    /** A file or folder that could not be looked at, with the system's reason. */
    record Unread(Path path, IOException reason) {}

    private record Seen(String file, Path path, BasicFileAttributes attributes) {}

    /**
     * What a folder holds.
     *
     * @param seen in the order of their names
     */
    record Walked(List<Sighting> seen, List<Unread> unread) {
        List<Found> found() {
            return seen.stream().map(Sighting::found).toList();
        }
    }

    /**
     * Walks through a folder.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static Walked through(Path folder, Progress progress) throws IOException {
        FolderWalk walk = new FolderWalk(folder, progress);
        Files.walkFileTree(folder, walk);
        walk.found.sort(Comparator.comparing(Seen::file, new NaturalOrder()));
        List<Sighting> seen = walk.found.stream().map(walk::sighting).toList();
        return new Walked(seen, List.copyOf(walk.unread));
    }

    private Sighting sighting(Seen one) {
        return Sighting.of(Found.in(root, one.file()), one.attributes(), sidecars.of(one.path()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (progress.isCancelled()) {
            return FileVisitResult.TERMINATE;
        }
        boolean own = folder.equals(root);
        if (!own && sidecars.isOne(folder)) {
            sidecars.add(folder, attributes); // no file can be written there
        }
        boolean leftOut = !own && (!PhotographNames.isLookedInto(folder) || ExportAround.isExport(folder));
        return leftOut || isKnown(attributes.fileKey()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** @param key null where the system does not tell one folder from another */
    private boolean isKnown(@Nullable Object key) {
        return key != null && !folders.add(key);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (sidecars.isOne(file)) {
            sidecars.add(file, attributes);
        } else if (PhotographNames.isPhotograph(file)) {
            add(file, attributes);
        }
        return progress.isCancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        BasicFileAttributes there = attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
        if (there.isRegularFile()) {
            found.add(new Seen(relative(file), file, there));
            progress.at(found.size(), 0);
        }
    }

    /** What a link leads to; the link itself, where it leads to nothing. */
    private static BasicFileAttributes behind(Path link, BasicFileAttributes itself) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException nothing) {
            return itself;
        }
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
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            unread.add(new Unread(folder, reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
