package org.caveat.collection.relink;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.caveat.collection.Beside;
import org.caveat.collection.FolderFiles;
import org.caveat.sidecar.SidecarName;

/** Sidecars without their photographs. */
public final class Orphans {
    private Orphans() {}

    /** Those of a folder and the folders below it, in the order of their paths. */
    public static List<Path> in(Path folder) {
        return FolderFiles.in(folder, SidecarName::isSidecar).stream()
                .filter(sidecar -> Beside.find(sidecar, photograph(sidecar)).isEmpty())
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    /** The bare name of the photograph that a sidecar is of. */
    public static String photograph(Path sidecar) {
        String name = String.valueOf(sidecar.getFileName());
        return name.substring(0, name.length() - SidecarName.ENDING.length());
    }
}
