package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What an earlier export of a format wrote, as far as it still lies there. It is looked at and never changed.
 *
 * @param folder where it lies, which need not be there
 * @param files what was told of it then, by path
 */
record EarlierFiles(Path folder, Map<String, ExportedFile> files) {
    EarlierFiles {
        files = Map.copyOf(files);
    }

    /** Where a file of it lies. */
    Path place(String path) {
        return folder.resolve(path);
    }

    /** What was told of a file of it. */
    Optional<ExportedFile> told(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether a file of it holds just these bytes. */
    boolean holds(String path, byte[] content) throws IOException {
        return isThere(path)
                && Files.size(place(path)) == content.length
                && Arrays.equals(Files.readAllBytes(place(path)), content);
    }

    /** Whether a file of it holds just what another file does. */
    boolean holds(String path, Path other) throws IOException {
        return isThere(path) && Files.mismatch(place(path), other) < 0;
    }

    /** What was noted of a file that was made from the same and that nobody changed since. */
    Optional<String> noted(String path, String madeFrom) throws IOException {
        ExportedFile known = files.get(path);
        if (known == null || !known.madeFrom().equals(Optional.of(madeFrom)) || !isAsItWas(place(path), known)) {
            return Optional.empty();
        }
        return Optional.of(known.note().orElse(""));
    }

    /** When a file was changed last, as it is told. */
    static String modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toString();
    }

    private boolean isThere(String path) {
        return files.containsKey(path) && Files.isRegularFile(place(path));
    }

    private static boolean isAsItWas(Path file, ExportedFile known) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == known.bytes()
                && modified(file).equals(known.modified());
    }
}
