package org.caveat.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** What came with the program and lies beside it: {@code lib/}, {@code samples/} and {@code guide/} stand side by side. */
final class BesideProgram {
    /** The folder of the program's own file, and the one above it. */
    private static final int LEVELS = 2;

    private BesideProgram() {}

    /** The samples; empty where the program came without. */
    static Optional<Path> samples() {
        return find(SamplesCopy.NAME).filter(Files::isDirectory);
    }

    /** The first page of the user's guide; empty where the program came without. */
    static Optional<Path> guide() {
        return find("guide/index.html").filter(Files::isRegularFile);
    }

    private static Optional<Path> find(String name) {
        return program().flatMap(program -> Stream.iterate(
                        Optional.ofNullable(program.getParent()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .limit(LEVELS)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst());
    }

    private static Optional<Path> program() {
        try {
            CodeSource source = BesideProgram.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
