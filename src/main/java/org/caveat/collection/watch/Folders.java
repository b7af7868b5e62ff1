package org.caveat.collection.watch;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which folders are watched: the opened one and all below it that are looked into. Files are not looked at: of an entry
 * that is called like one, not even the kind is asked for, so that a hundred thousand photographs cost as many names and
 * nothing more. A folder that is called like a file is told of by whoever knows it.
 */
final class Folders implements FileTreeVisitor {
    private final Path root;
    private final FolderWatch.Which which;
    private final Set<Path> known;

    /** @param known folders that were found to be some, whatever they are called */
    Folders(Path root, FolderWatch.Which which, Set<Path> known) {
        this.root = root;
        this.which = which;
        this.known = Set.copyOf(known);
    }

    /** Files are told to nobody. A folder is told before it is listed: what comes into it from then on is heard. */
    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile) throws IOException {
        Deque<Path> waiting = new ArrayDeque<>(Set.of(start));
        Set<Path> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            Path folder = waiting.removeFirst();
            boolean isWatched = folder.equals(root) || (which.lookedInto().test(folder) && isFolder(folder));
            if (isWatched && seen.add(folder)) {
                onDirectory.call(folder);
                list(folder, waiting);
                known.stream().filter(one -> folder.equals(one.getParent())).forEach(waiting::add);
            }
        }
    }

    private void list(Path folder, Deque<Path> waiting) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!which.calledLikeAFile().test(entry)) {
                    waiting.add(entry);
                }
            }
        } catch (IOException unreadable) {
            if (folder.equals(root)) {
                throw unreadable;
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
