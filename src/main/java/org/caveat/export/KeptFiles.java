package org.caveat.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caveat.work.Progress;

/** The files that a format keeps as they are, to the byte. */
public final class KeptFiles {
    private final ExportFolder folder;

    public KeptFiles(ExportFolder folder) {
        this.folder = folder;
    }

    /**
     * Copies a file and takes its digests, which several workers may do side by side; or finds it there, whole, from an
     * earlier export or from one that was interrupted. It belongs to the export once it is {@linkplain #add added}.
     *
     * @param algorithms as Java calls them; the first is that by which a copy is known to be whole
     * @param progress asked now and then whether that is still wanted
     * @throws NotCopied where the source cannot be read, or changed meanwhile
     * @throws IOException where the copy cannot be written
     */
    public Copied copy(String path, Path source, List<String> algorithms, Progress progress) throws IOException {
        Copying copying = new Copying(source, folder.folders().placeFor(path), algorithms, progress);
        return copying.copy(path, folder.earlierPlace(path), folder.earlier(path));
    }

    /** Counts a copy among the files of the export. */
    public void add(Copied copied) {
        if (copied.isUnchanged()) {
            folder.addUnchanged(copied.file());
        } else {
            folder.add(copied.file());
        }
    }

    /**
     * Takes away what lies there from an export that was interrupted, and belongs to this one no more.
     *
     * @throws IOException where something of it cannot be taken away
     */
    public void removeWhatWasNotAdded() throws IOException {
        Set<Path> added = folder.files().stream()
                .map(file -> folder.aside().resolve(file.path()))
                .collect(Collectors.toSet());
        Removal.allBut(folder.aside(), added);
        folder.folders().forget(folder.aside());
    }
}
