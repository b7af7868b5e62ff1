package org.caveat.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and prints how many times faster one way is than the other: times alone depend on the machine. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include("org.caveat.bench")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run()) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            times.put(name[name.length - 1], result.getPrimaryResult().getScore());
        }
        System.out.printf(
                "A thumbnail of 12 megapixels: our decoder is %.1f times as fast as ImageIO.%n",
                time(times, "imageIo") / time(times, "ownDecoder"));
        System.out.printf(
                "Metadata of the samples: takes %.1f times as long as to read all their bytes from memory.%n",
                time(times, "metadata") / time(times, "allBytes"));
        TypingInALargeCollection.main(arguments);
        TablesOfManyPhotographs.main(arguments);
        System.out.printf(
                "A keyword for %,d photographs: %.0f ms in memory, on disk %.1f times as long as as many bare files.%n",
                ManyPhotographs.COUNT,
                time(times, "batchApplied"),
                time(times, "batchOnDisk") / time(times, "bareFilesOnDisk"));
        ExportsBesideOthers.main(arguments);
        OtherPrograms.ours(LightTable.class, "512m"); // begins the report to which the others add
        OtherPrograms.ours(RegionsOnOnePicture.class, "512m");
        OtherPrograms.ours(AllOnOneTable.class, "512m");
        OtherPrograms.ours(AllOnOneTable.class, "256m");
    }

    private static double time(Map<String, Double> times, String benchmark) {
        return Objects.requireNonNull(times.get(benchmark), benchmark);
    }
}
