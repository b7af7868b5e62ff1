package org.caveat.reliability;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Locks and temporary files in a folder and those in it.
 *
 * @param files with what stands in each: a lock of the same name may be another one
 */
record Remains(Map<Path, byte[]> files) {

    static Remains in(Path... folders) throws IOException {
        Map<Path, byte[]> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                look(folder, found);
            }
        }
        return new Remains(found);
    }

    private static void look(Path folder, Map<Path, byte[]> found) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    if (isOne(file)) {
                        found.put(file, Files.readAllBytes(file));
                    }
                } catch (NoSuchFileException gone) {
                    // a living program made and removed it meanwhile
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // the same, a moment earlier
                }
                throw failed;
            }
        });
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".caveat-") && (name.endsWith(".lock") || name.endsWith(".tmp"));
    }

    boolean hasLock() {
        return has(".lock");
    }

    boolean hasTemporaryFile() {
        return has(".tmp");
    }

    private boolean has(String ending) {
        return files.keySet().stream().anyMatch(file -> file.toString().endsWith(ending));
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Those of these that are still there, as they were. */
    Remains stillIn(Path... folders) throws IOException {
        Map<Path, byte[]> now = in(folders).files();
        Map<Path, byte[]> still = new TreeMap<>(files);
        still.entrySet().removeIf(one -> !Arrays.equals(one.getValue(), now.get(one.getKey())));
        return new Remains(still);
    }

    @Override
    public String toString() {
        return files.keySet().toString();
    }
}
