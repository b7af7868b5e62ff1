package org.caveat.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.caveat.collection.Unopenable;
import org.caveat.collection.batch.Batch;
import org.caveat.collection.batch.FieldChange;
import org.caveat.collection.batch.Proposals;
import org.caveat.collection.batch.Refused;
import org.caveat.edit.caption.CaptionField;
import org.caveat.edit.caption.Tongue;
import org.caveat.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A keyword for ten thousand photographs: to think it, to take it back, to have it on disk, beside bare files written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class BatchOfManyPhotographs {
    private Optional<ManyPhotographs> open = Optional.empty();
    private int round;

    @Setup(Level.Trial)
    public void open() throws IOException, Unopenable {
        open = Optional.of(new ManyPhotographs());
    }

    @TearDown(Level.Iteration)
    public void rest() {
        photographs().waitUntilSaved();
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        photographs().close();
    }

    private ManyPhotographs photographs() {
        return open.orElseThrow();
    }

    private Batch batch() throws Refused {
        FieldChange keyword = new FieldChange(
                CaptionField.KEYWORD,
                FieldChange.Deed.APPEND,
                List.of("round " + round++),
                "",
                Tongue.of("en"),
                ManyPhotographs.hand());
        List<String> files = photographs().files();
        Proposals found = Proposals.gather(files, photographs().collection()::holding, keyword, Progress.NONE)
                .orElseThrow();
        return Proposals.batch("bench", found.all(), photographs().collection()::holding, Progress.NONE)
                .orElseThrow();
    }

    @Benchmark
    public boolean batchApplied() throws Refused {
        return photographs().collection().apply(batch().step());
    }

    @Benchmark
    public int batchAppliedAndUndone() throws Refused {
        photographs().collection().apply(batch().step());
        return photographs().collection().undo().orElseThrow().edits().size();
    }

    @Benchmark
    public boolean batchOnDisk() throws Refused {
        boolean changed = photographs().collection().apply(batch().step());
        photographs().waitUntilSaved();
        return changed;
    }

    /** What the disk itself needs for as many small files, each forced to it and moved to its place. */
    @Benchmark
    public int bareFilesOnDisk() throws IOException {
        byte[] words = new byte[2_000];
        for (int number = 0; number < ManyPhotographs.COUNT; number++) {
            Path file = photographs().folder().resolve(number + ".bare");
            Path beside = photographs().folder().resolve(number + ".bare.new");
            Files.write(beside, words);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return round;
    }
}
