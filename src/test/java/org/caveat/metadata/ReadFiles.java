package org.caveat.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caveat.text.Messages;

/** Writes what a test made into a file, and reads its facts. */
final class ReadFiles {
    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final Path folder;

    ReadFiles(Path folder) {
        this.folder = folder;
    }

    /** The facts of a file of this content, whose name says nothing of its kind. */
    FileFacts read(byte[] content) {
        return reader.read(write("picture", content));
    }

    FileFacts read(String name, byte[] content) {
        return reader.read(write(name, content));
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The value of an entry; empty where there is none. */
    static String entry(FileFacts facts, String group, String tag) {
        return facts.entries().stream()
                .filter(entry -> entry.group().equals(group) && entry.tag().equals(tag))
                .map(Entry::value)
                .findFirst()
                .orElse("");
    }
}
