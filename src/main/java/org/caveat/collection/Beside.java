package org.caveat.collection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that a sidecar names as lying beside its photograph. What is written there may be any text. */
public final class Beside {
    private Beside() {}

    /** The path of a file of that bare name; empty where the name is none here, or leads elsewhere. */
    public static Optional<Path> of(Path photograph, String name) {
        try {
            Path path = photograph.resolveSibling(name);
            boolean isBeside = Objects.equals(
                    path.normalize().getParent(), photograph.normalize().getParent());
            return Optional.of(path).filter(there -> isBeside);
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** The file of that bare name, in whichever spelling of marked letters it is there; empty where none is. */
    public static Optional<Path> find(Path photograph, String name) {
        return Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFC),
                        Normalizer.normalize(name, Normalizer.Form.NFD))
                .distinct()
                .flatMap(spelled -> of(photograph, spelled).stream())
                .filter(Files::exists)
                .findFirst();
    }
}
