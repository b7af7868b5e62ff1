package org.caveat.sidecar;

import java.nio.file.Path;
import org.caveat.sidecar.file.Disk;

/** Where the sidecars of a folder are written: beside the photographs, or, where that cannot be, in a folder of their own. */
public abstract class SidecarPlace {
    /** Bytes of a photograph's name that stand in full in the name of a sidecar in another folder. */
    private static final int LONGEST = 200;

    /** Beside each photograph. */
    public static final SidecarPlace BESIDE = new SidecarPlace() {
        @Override
        public Path of(Path photograph) {
            return SidecarName.of(photograph);
        }
    };

    private SidecarPlace() {}

    /** The sidecar of a photograph, whether it is there or not. */
    public abstract Path of(Path photograph);

    /**
     * Another folder, with the subfolders of the photographs' own. A name too long for it is cut and marked by a digest
     * of the whole.
     *
     * @param photographs the folder that was opened
     * @param sidecars the folder for its sidecars
     */
    public static SidecarPlace elsewhere(Path photographs, Path sidecars) {
        Path from = photographs.toAbsolutePath().normalize();
        return new SidecarPlace() {
            @Override
            public Path of(Path photograph) {
                Path full = photograph.toAbsolutePath().normalize();
                Path relative = full.startsWith(from) ? from.relativize(full) : full.getFileName();
                Path beside = SidecarName.of(sidecars.resolve(relative.toString()));
                return beside.resolveSibling(
                        SidecarName.fitting(String.valueOf(relative.getFileName()), LONGEST) + SidecarName.ENDING);
            }
        };
    }

    /**
     * Beside each photograph; where nothing can be written there, in another folder, under the photograph's whole path. What
     * was once written in the other folder stays there, also when its own could be written again: there is one sidecar.
     *
     * @param sidecars the folder that was chosen for those that cannot stand beside their photographs
     */
    public static SidecarPlace whereNeeded(Disk disk, Path sidecars) {
        return new SidecarPlace() {
            @Override
            public Path of(Path photograph) {
                Path beside = SidecarName.of(photograph);
                Path root = photograph.toAbsolutePath().getRoot();
                Path other = elsewhere(root, sidecars.resolve(drive(root))).of(photograph);
                boolean isThere = disk.modified(other).isPresent();
                return isThere || disk.obstacle(beside).isPresent() ? other : beside;
            }
        };
    }

    /** The letters of a drive or the name of a share; nothing where all disks have one root. */
    private static String drive(Path root) {
        return root.toString().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
