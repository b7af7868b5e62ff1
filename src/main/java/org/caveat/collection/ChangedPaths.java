package org.caveat.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.file.AtomicFile;

/** What changed paths mean for a collection: which photographs came, changed and went. Files that are none of ours mean nothing. */
final class ChangedPaths {
    private final Path folder;
    private final Former former;
    private final Set<String> photographs = new HashSet<>();
    private final Set<String> away = new HashSet<>();
    private final Map<Path, Boolean> published = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private boolean isOfCollection;
    private boolean isOfOrphans;

    private ChangedPaths(Path folder, Former former) {
        this.folder = folder;
        this.former = former;
        former.files().forEach(file -> known.add(file.file()));
    }

    /**
     * What is changed.
     *
     * @param folder the collection's, absolute and normalized as the paths are
     */
    static Changed of(Set<Path> paths, Path folder, Former former) {
        ChangedPaths changed = new ChangedPaths(folder, former);
        paths.forEach(changed::take);
        return changed.all();
    }

    /** What is changed in folders in which something came or went lately; those that are not known are looked through. */
    static Changed in(Set<Path> folders, Path folder, Former former) {
        ChangedPaths changed = new ChangedPaths(folder, former);
        changed.isOfCollection = isLate(folder.resolve(CollectionFile.NAME), former);
        for (Path one : folders) {
            changed.lookThrough(one, 1).stream()
                    .filter(below -> !folders.contains(below))
                    .forEach(changed::take);
        }
        return changed.all();
    }

    private static boolean isLate(Path path, Former former) {
        return FolderLook.modified(path).filter(former::isLate).isPresent();
    }

    /** What is changed in the whole folder. */
    static Changed in(FolderLook.Seen now, Path folder, Former former) {
        ChangedPaths changed = new ChangedPaths(folder, former);
        changed.compare(now, "", Integer.MAX_VALUE);
        return changed.all();
    }

    private Changed all() {
        return new Changed(photographs, gone(), isOfCollection, isOfOrphans);
    }

    private void take(Path path) {
        if (path.equals(folder)) {
            lookThrough(path, Integer.MAX_VALUE);
        } else if (path.startsWith(folder) && isLookedAt(path)) {
            takeOurs(path);
        } else if (path.startsWith(folder) && ExportAround.isReport(path)) { // its folder has become an export
            away.add(name(AtomicFile.folder(path)));
        }
    }

    /** Whether none of the folders it is in is left out. */
    private boolean isLookedAt(Path path) {
        for (Path above = path.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (!PhotographNames.isLookedInto(above) || published.computeIfAbsent(above, ExportAround::isExport)) {
                return false;
            }
        }
        return true;
    }

    private void takeOurs(Path path) {
        String name = String.valueOf(path.getFileName());
        if (ExportAround.isReport(path)) { // its folder is an export no more
            lookThrough(AtomicFile.folder(path), Integer.MAX_VALUE);
        } else if (name.equals(CollectionFile.NAME)) {
            isOfCollection = true;
        } else if (SidecarName.isSidecar(path)) {
            String photograph = name(path).substring(0, name(path).length() - SidecarName.ENDING.length());
            isOfOrphans |= !known.contains(photograph);
            photographs.add(photograph);
        } else if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            away.add(name(path));
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            takeFolder(path);
        } else if (Files.isRegularFile(path) && PhotographNames.isPhotograph(path)) {
            isOfOrphans |= !known.contains(name(path));
            photographs.add(name(path));
        }
    }

    private void takeFolder(Path path) {
        if (!PhotographNames.isLookedInto(path)) {
            return;
        }
        if (ExportAround.isExport(path)) {
            away.add(name(path));
        } else {
            lookThrough(path, Integer.MAX_VALUE);
        }
    }

    private Set<Path> lookThrough(Path path, int depth) {
        try {
            FolderLook.Seen seen = FolderLook.through(path, depth, this::name);
            compare(seen, name(path), depth);
            return seen.folders();
        } catch (IOException gone) {
            away.add(name(path));
            return Set.of();
        }
    }

    private void compare(FolderLook.Seen seen, String below, int depth) {
        isOfCollection |= below.isEmpty(); // in the topmost folder is what is said of all
        seen.photographs().keySet().stream()
                .filter(name -> !known.contains(name) || former.isOther(name, seen))
                .forEach(photographs::add);
        known.stream()
                .filter(name -> isBelow(name, below) && !seen.photographs().containsKey(name))
                .filter(name -> depth > 1 || folder(name).equals(below))
                .filter(name -> seen.unread().stream().noneMatch(unread -> isBelow(name, unread)))
                .forEach(away::add);
        isOfOrphans = true;
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static boolean isBelow(String name, String folder) {
        return folder.isEmpty() || name.equals(folder) || name.startsWith(folder + "/");
    }

    /** Those that are away themselves, or with a folder they were in. */
    private Set<String> gone() {
        Set<String> gone = new HashSet<>();
        if (!away.isEmpty()) {
            known.stream().filter(this::isAway).forEach(gone::add);
            isOfOrphans |= !gone.isEmpty();
        }
        photographs.removeAll(gone);
        return gone;
    }

    private boolean isAway(String name) {
        boolean isAway = away.contains(name);
        for (int slash = name.lastIndexOf('/'); slash > 0 && !isAway; slash = name.lastIndexOf('/', slash - 1)) {
            isAway = away.contains(name.substring(0, slash));
        }
        return isAway;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
