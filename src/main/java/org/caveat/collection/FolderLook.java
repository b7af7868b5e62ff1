package org.caveat.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caveat.sidecar.SidecarName;
import org.jspecify.annotations.Nullable;

/** What lies in a folder now, by names, sizes and times alone: see {@link FolderWalk}. No file is read. */
final class FolderLook extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Function<Path, String> naming;
    private final Map<String, Stamp> photographs = new HashMap<>();
    private final Map<String, Stamp> sidecars = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    private FolderLook(Path start, Function<Path, String> naming) {
        this.start = start;
        this.naming = naming;
    }

    /**
     * Size and time of one file: another content has another stamp, as far as a folder tells.
     *
     * @param modified nanoseconds since 1970
     */
    record Stamp(long bytes, long modified) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        }
    }

    /**
     * What was seen.
     *
     * @param photographs by their names in the collection
     * @param sidecars by the names of their photographs, whether these are there or not
     * @param unread what could not be looked at: nobody knows what lies there now
     * @param folders those that were seen and not looked into
     */
    record Seen(Map<String, Stamp> photographs, Map<String, Stamp> sidecars, Set<String> unread, Set<Path> folders) {}

    /**
     * Looks through a folder and those below.
     *
     * @param depth 1 for the folder alone
     * @param naming the name of a path in the collection
     * @throws IOException where the folder itself cannot be read
     */
    static Seen through(Path start, int depth, Function<Path, String> naming) throws IOException {
        FolderLook look = new FolderLook(start, naming);
        Files.walkFileTree(start, Set.of(), depth, look);
        return new Seen(look.photographs, look.sidecars, look.unread, look.folders);
    }

    /** When something came into a folder or went last, in nanoseconds since 1970; empty where that cannot be told. */
    static Optional<Long> modified(Path folder) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean leftOut =
                !folder.equals(start) && (!PhotographNames.isLookedInto(folder) || ExportAround.isExport(folder));
        return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        BasicFileAttributes meant = attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
        if (attributes.isDirectory()) {
            folders.add(file);
        }
        if (!meant.isRegularFile()) {
            return FileVisitResult.CONTINUE;
        }
        if (SidecarName.isSidecar(file)) {
            String name = naming.apply(file);
            sidecars.put(name.substring(0, name.length() - SidecarName.ENDING.length()), Stamp.of(meant));
        } else if (PhotographNames.isPhotograph(file)) {
            photographs.put(naming.apply(file), Stamp.of(meant));
        }
        return FileVisitResult.CONTINUE;
    }

    private static BasicFileAttributes behind(Path link, BasicFileAttributes itself) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException leadsToNothing) {
            return itself;
        }
    }

    /** What went between listing and looking is gone. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
        if (file.equals(start)) {
            throw reason;
        }
        if (!Files.notExists(file)) {
            unread.add(naming.apply(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            unread.add(naming.apply(folder));
        }
        return FileVisitResult.CONTINUE;
    }
}
