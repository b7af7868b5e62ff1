package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Sha256;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;

/**
 * A bag beside {@code cp} followed by {@code sha512sum}, of the same files in the same run: photographs with sidecars.
 * Both write into the same disk.
 */
final class BagBesideCopy {
    private static final int RUNS = 7;
    private static final int PHOTOGRAPHS = Integer.getInteger("bench.packed", 150);
    private static final int MEBIBYTE = 1 << 20;
    private static final double WANTED = 0.8;
    private static final SidecarJson JSON = new SidecarJson(Messages.english());

    private final Path folder;

    BagBesideCopy(Path folder) {
        this.folder = folder;
    }

    /** What was measured, as lines of the report. */
    List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("## Bag of " + PHOTOGRAPHS
                + " photographs of 4 MiB with sidecars, every one with a SHA-256 to compare\n");
        lines.addAll(measured(true));
        lines.add("## The same, without any to compare\n");
        lines.addAll(measured(false));
        lines.add("## Memory of a bag, with a heap of 256 MiB\n");
        lines.add(
                "| photographs | MiB each | seconds | held before, MiB | held at most, MiB | resident at most, MiB |");
        lines.add("|---|---|---|---|---|---|");
        lines.add(memory(1_000, MEBIBYTE / 16));
        lines.add(memory(10_000, MEBIBYTE / 16));
        lines.add(memory(50, 32 * MEBIBYTE));
        lines.add("");
        return lines;
    }

    private List<String> measured(boolean isRecorded) throws Exception {
        Path photographs = folder.resolve("to be packed");
        make(photographs, PHOTOGRAPHS, 4 * MEBIBYTE, isRecorded);
        CollectionOnDisk collection = OneExport.read(photographs);
        List<String> natively = List.of(
                "sh",
                "-c",
                "cp -R \"$1\" \"$2\" && cd \"$2\" && find . -type f -print0 | xargs -0 sha512sum > manifest-sha512.txt",
                "copy",
                photographs.toString(),
                folder.resolve("copied").toString());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS + 2; run++) {
            Path target = folder.resolve("bag-" + run);
            ours.add(seconds(() -> OneExport.run(collection, List.of("bag"), target)));
            remove(target);
            theirs.add(seconds(() -> OtherPrograms.run(natively)));
            remove(folder.resolve("copied"));
        }
        remove(photographs);
        double bytes = PHOTOGRAPHS * 4.0;
        double mine = median(ours);
        double native1 = median(theirs);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Caveat: %.2f s (%.0f MiB/s). cp, then sha512sum: %.2f s (%.0f MiB/s). Caveat has %.2f of their speed; %.1f is wanted.%n",
                        mine,
                        bytes / mine,
                        native1,
                        bytes / native1,
                        native1 / mine,
                        WANTED),
                "Each run, s: " + spelled(ours) + " beside " + spelled(theirs) + "; the first two are not counted.\n");
    }

    private String memory(int count, int size) throws Exception {
        Path photographs = folder.resolve("many");
        make(photographs, count, size, true);
        Path target = folder.resolve("many-out");
        String told = OtherPrograms.output(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                OneExport.class.getName(),
                photographs.toString(),
                target.toString(),
                "bag"));
        remove(target);
        remove(photographs);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %s |",
                count,
                (double) size / MEBIBYTE,
                told.strip().replace(" ", " | "));
    }

    /** Files that no disk can pack smaller. */
    private static void make(Path photographs, int count, int size, boolean isRecorded) throws IOException {
        Files.createDirectories(photographs);
        Random random = new Random(count);
        byte[] content = new byte[size];
        random.nextBytes(content);
        for (int i = 0; i < count; i++) {
            content[i % size] ^= (byte) (i + 1);
            String name = String.format(Locale.ROOT, "photograph-%05d.jpg", i);
            Path file = Files.write(photographs.resolve(name), content);
            List<Fixity> fixity = isRecorded
                    ? List.of(new Fixity(Fixity.SHA_256, Sha256.of(file), Optional.empty(), Foreign.NONE))
                    : List.of();
            AnnotatedPhotograph bare = Given.bare(name)
                    .withItems(List.of(Given.caveat(i + 1, Kind.AFTER, "What became of photograph " + i + ".")));
            Files.writeString(
                    photographs.resolve(name + ".caveat.json"),
                    JSON.text(bare.with(bare.photograph().with(PhotographFields.FIXITY, fixity))));
        }
    }

    /** Without the first two: a program that is just started is still being compiled. */
    private static double median(List<Double> times) {
        double[] sorted =
                times.stream().skip(2).mapToDouble(time -> time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String spelled(List<Double> times) {
        return Arrays.toString(times.stream()
                .map(time -> String.format(Locale.ROOT, "%.2f", time))
                .toArray());
    }

    private static double seconds(Callable<?> task) throws Exception {
        long started = System.nanoTime();
        task.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void remove(Path gone) throws IOException {
        if (Files.exists(gone)) {
            try (Stream<Path> all = Files.walk(gone)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
