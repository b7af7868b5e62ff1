package org.caveat.wild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file that a target reads, each time with other bytes. */
final class Scratch {
    private static final Path FILE = file();

    private Scratch() {}

    static Path holding(byte[] bytes) {
        try {
            return Files.write(FILE, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The same in a file of that name. */
    static Path called(String name, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(FILE.resolveSibling(FILE.getFileName() + ".d"));
            Path file = Files.write(folder.resolve(name), bytes);
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("caveat-fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
