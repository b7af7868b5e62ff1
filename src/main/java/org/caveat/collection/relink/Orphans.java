package org.caveat.collection.relink;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.collection.Beside;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.FolderFiles;
import org.caveat.collection.Holding;
import org.caveat.sidecar.SidecarName;

/** Sidecars without their photographs. */
public final class Orphans {
    private Orphans() {}

    /**
     * Those of a collection's folder and the folders below it, in the order of their paths. Photographs that were read are
     * there, and are not looked at once more: on a share each look waits for an answer.
     */
    public static List<Path> in(CollectionOnDisk collection) {
        Path folder = collection.folder();
        Set<String> read = collection.holdings().stream().map(Holding::file).collect(Collectors.toSet());
        return FolderFiles.in(folder, SidecarName::isSidecar).stream()
                .filter(sidecar -> !read.contains(file(folder, sidecar)))
                .filter(sidecar -> Beside.find(sidecar, photograph(sidecar)).isEmpty())
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static String file(Path folder, Path sidecar) {
        String path = folder.relativize(sidecar)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), "/");
        return path.substring(0, path.length() - SidecarName.ENDING.length());
    }

    /** The bare name of the photograph that a sidecar is of. */
    public static String photograph(Path sidecar) {
        String name = String.valueOf(sidecar.getFileName());
        return name.substring(0, name.length() - SidecarName.ENDING.length());
    }
}
