package org.caveat.ui.bibliography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what a file is told to be the one that was read.
 *
 * @param key the disk's own name for it: a file that was put in its place has another
 */
record Stamp(long bytes, FileTime modified, Optional<String> key) {
    /** Waits for the disk. Empty where there is no such file. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(
                    facts.size(),
                    facts.lastModifiedTime(),
                    Optional.ofNullable(facts.fileKey()).map(Object::toString)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
