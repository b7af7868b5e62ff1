package org.caveat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The samples that a person opens and tries things on: a copy of their own, so that those beside the program stay as they
 * are, and can be where nobody may write.
 */
final class SamplesCopy {
    private static final String NAME = "samples";

    private final Path copy;

    SamplesCopy(Path dataFolder) {
        copy = dataFolder.resolve(NAME).toAbsolutePath().normalize();
    }

    /** Where the copy is, or will be; empty where this program brings no samples. */
    Optional<Path> place() {
        return Files.isDirectory(copy) || shipped().isPresent() ? Optional.of(copy) : Optional.empty();
    }

    /** Makes the copy, if it is what is asked for and is not there. What is there already is left alone. */
    void makeIfAsked(Path folder) {
        if (folder.startsWith(copy) && !Files.exists(copy)) {
            shipped().ifPresent(this::makeFrom);
        }
    }

    private void makeFrom(Path shipped) {
        try (Stream<Path> found = Files.list(shipped)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            Files.createDirectories(copy);
            for (Path file : files) {
                copyOnce(file);
            }
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
    }

    private void copyOnce(Path file) throws IOException {
        try {
            Files.copy(file, copy.resolve(file.getFileName().toString()));
        } catch (FileAlreadyExistsException another) {
            // another start of the program was faster
        }
    }

    /** The samples beside the program: {@code lib/} and {@code samples/} stand side by side where it is installed. */
    private static Optional<Path> shipped() {
        return program().flatMap(program -> Stream.iterate(
                        Optional.ofNullable(program.getParent()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .limit(2)
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isDirectory)
                .findFirst());
    }

    private static Optional<Path> program() {
        try {
            CodeSource source = SamplesCopy.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
