package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caveat.metadata.FileAt;

/**
 * A photograph that the folder holds.
 *
 * @param file path of the leading file, relative to the collection's folder, with {@code /}
 * @param at where the leading file is
 * @param others the other files of the same thing
 */
public record Found(String file, FileAt at, List<Part> others) {
    public Found {
        others = List.copyOf(others);
    }

    /** A photograph whose leading file may lie anywhere. */
    public Found(String file, Path path, List<Part> others) {
        this(file, FileAt.of(path), others);
    }

    /** A photograph of the collection in a folder, of one file as far as it is known. */
    static Found in(Path folder, String file) {
        return new Found(file, new FileAt(folder, file), List.of());
    }

    /** The leading file. */
    public Path path() {
        return at.path();
    }

    /** The leading file's bare name. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The folder it is in, relative to the collection's, without a closing {@code /}; empty for the collection's own. */
    public String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The same photograph with other files beside it. */
    Found with(List<Part> parts) {
        return new Found(file, at, parts);
    }

    /** All files of the thing, the leading one first. */
    public List<Path> files() {
        return Stream.concat(Stream.of(path()), others.stream().map(Part::path)).toList();
    }

    /** Whether a file of the thing shows its back. A leading file does where it has the name of the back of another. */
    public boolean isVerso(Path one) {
        if (one.equals(path())) {
            List<String> rectos =
                    Side.of(stem(one)).filter(Side::isVerso).map(Side::rectos).orElse(List.of());
            return others.stream()
                    .filter(part -> !part.isVerso())
                    .anyMatch(part -> rectos.contains(stem(part.path()).toLowerCase(Locale.ROOT)));
        }
        return others.stream().anyMatch(part -> part.path().equals(one) && part.isVerso());
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
