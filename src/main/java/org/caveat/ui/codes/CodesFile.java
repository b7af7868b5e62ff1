package org.caveat.ui.codes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.sources.BibliographyReader;
import org.caveat.text.codes.Codes;
import org.caveat.text.codes.CodesReader;

/** Files of codes in a collection's folder. Waits for the disk. */
record CodesFile(Path folder) {
    private static final int DEEP = 2;
    private static final int MOST = 200;
    private static final List<String> ENDINGS = List.of(".tsv", ".txt");

    /**
     * What was read of a file.
     *
     * @param stamp changes when the file does; empty where there is none to be read
     */
    record Read(String file, Optional<Stamp> stamp, Codes codes) {}

    /** What tells that a file is another one than before. */
    record Stamp(FileTime time, long bytes) {}

    /** Reads a file, unless it is as it was read before. */
    Read read(String file, Optional<Read> before) {
        try {
            Optional<Path> inside = BibliographyReader.inside(folder, file).filter(Files::isRegularFile);
            if (inside.isEmpty()) {
                return new Read(file, Optional.empty(), Codes.NONE);
            }
            Path path = inside.get();
            Optional<Stamp> stamp = Optional.of(new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
            Optional<Read> same = before.filter(
                    read -> read.file().equals(file) && read.stamp().equals(stamp));
            return same.isPresent() ? same.get() : new Read(file, stamp, CodesReader.read(bytes(path)));
        } catch (IOException unreadable) {
            return new Read(file, Optional.empty(), Codes.NONE);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(CodesReader.LARGEST + 1);
        }
    }

    /** The files that may hold codes, by their endings. */
    List<String> candidates() {
        try (Stream<Path> all = Files.walk(folder, DEEP)) {
            return all.filter(CodesFile::mayHoldCodes)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean mayHoldCodes(Path path) {
        return ENDINGS.stream().anyMatch(path.toString()::endsWith) && Files.isRegularFile(path);
    }
}
