package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the photographs of a folder say of themselves, read one after the other; and, to compare with, all their bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MetadataOfAFolder {
    private final MetadataReader reader = new MetadataReader(Messages.english());
    private List<Path> photographs = List.of();

    @Setup
    public void look() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("folder", "samples")))) {
            photographs = files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
    }

    @Benchmark
    public List<FileFacts> metadata() {
        return photographs.stream().map(reader::read).toList();
    }

    @Benchmark
    public long allBytes() throws IOException {
        long bytes = 0;
        for (Path photograph : photographs) {
            bytes += Files.readAllBytes(photograph).length;
        }
        return bytes;
    }
}
