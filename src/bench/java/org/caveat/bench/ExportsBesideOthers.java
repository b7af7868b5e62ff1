package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.caveat.collection.Holding;
import org.caveat.export.Given;

/**
 * Measures exports beside programs that do the same and nothing else, one right after the other, and writes
 * {@code target/bench/exports.md}. What is not installed is named there.
 */
public final class ExportsBesideOthers {
    private static final int RUNS = 7;
    private static final int PHOTOGRAPHS = Integer.getInteger("bench.photographs", 300);
    private static final List<Integer> MEMORY = List.of(1_000, Integer.getInteger("bench.many", 10_000));
    private static final int CAPTIONS = 100_000;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    private ExportsBesideOthers(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures, and prints what was measured.
     *
     * @param arguments of {@code tiles}, {@code site}, {@code memory}, {@code csv}, {@code bag} those to run; all where none is named
     */
    public static void main(String[] arguments) throws Exception {
        List<String> parts =
                arguments.length == 0 ? List.of("tiles", "site", "memory", "csv", "bag") : List.of(arguments);
        ExportsBesideOthers bench = new ExportsBesideOthers(Files.createTempDirectory("exports-bench"));
        try {
            bench.run(parts);
        } finally {
            remove(bench.folder);
        }
    }

    private void run(List<String> parts) throws Exception {
        lines.add("# Exports, beside programs that do the same\n");
        lines.add(String.format(
                Locale.ROOT,
                "%d processors, load %.1f at the start. Times are medians of runs that alternate.%n",
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage()));
        Map<String, Part> known = new LinkedHashMap<>();
        known.put("tiles", this::tiles);
        known.put("csv", this::csv);
        known.put("site", this::site);
        known.put("memory", this::memory);
        known.put("bag", () -> lines.addAll(new BagBesideCopy(folder).lines()));
        for (Map.Entry<String, Part> part : known.entrySet()) {
            if (parts.contains(part.getKey())) {
                measure(part.getKey(), part.getValue());
            }
        }
        System.out.println(Files.readString(report()));
    }

    /** A part of the benchmark. */
    private interface Part {
        void run() throws Exception;
    }

    /** What was measured is kept, also where a later part does not come to its end. */
    private void measure(String name, Part part) throws IOException {
        long started = System.nanoTime();
        try {
            part.run();
        } catch (Exception failed) {
            lines.add("Not measured: " + name + ", " + failed + "\n");
        }
        System.err.printf(Locale.ROOT, "%s: %.0f s%n", name, (System.nanoTime() - started) / 1e9);
        Files.createDirectories(report().getParent());
        Files.writeString(report(), String.join("\n", lines) + "\n");
    }

    private static Path report() {
        return Path.of(System.getProperty("project.root", ".")).resolve("target/bench/exports.md");
    }

    private void tiles() throws Exception {
        Path large = folder.resolve("large");
        PhotographsOfSize.make(large, 1, 6_000, 4_000);
        Path picture = large.resolve("photograph-00000.jpg");
        List<String> vips = List.of(
                "vips",
                "dzsave",
                picture.toString(),
                folder.resolve("vips").toString(),
                "--layout",
                "iiif3",
                "--tile-size",
                "512",
                "--suffix",
                ".jpg[Q=88]");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < RUNS + 3; run++) {
            Path target = folder.resolve("tiles-" + run);
            ours.add(seconds(() -> OneExport.tiles(picture, target)));
            remove(target);
            if (OtherPrograms.isInstalled("vips")) {
                theirs.add(seconds(() -> OtherPrograms.run(vips)));
                remove(folder.resolve("vips"));
            }
        }
        tell(
                "Tiles of one JPEG of 24 megapixels, both in quality 88 with 4:2:0, Caveat's with the whole picture in five sizes besides",
                "vips dzsave",
                warm(ours),
                warm(theirs),
                0.7);
    }

    private void site() throws Exception {
        Path photographs = folder.resolve("photographs");
        PhotographsOfSize.make(photographs, PHOTOGRAPHS, 4_000, 3_000);
        Path target = folder.resolve("site");
        List<String> thumbsup = List.of(
                "node",
                System.getProperty("bench.thumbsup", "node_modules/.bin/thumbsup"),
                "--input",
                photographs.toString(),
                "--output",
                folder.resolve("thumbsup").toString(),
                "--thumb-size",
                "400",
                "--small-size",
                "600",
                "--large-size",
                "1200",
                "--photo-quality",
                "88",
                "--concurrency",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "--log",
                "default");
        double ours = seconds(() -> OneExport.run(OneExport.read(photographs), List.of("site"), target));
        List<Double> theirs = new ArrayList<>();
        if (Files.exists(Path.of(thumbsup.get(1))) && OtherPrograms.isInstalled("gm")) {
            theirs.add(seconds(() -> OtherPrograms.run(thumbsup)));
        }
        remove(folder.resolve("thumbsup"));
        remove(target);
        tell(
                "Site of " + PHOTOGRAPHS + " JPEGs of 12 megapixels, read and exported once, in copies of 400, 800 and "
                        + "1,600 pixels",
                "thumbsup",
                ours,
                theirs.isEmpty() ? Double.NaN : theirs.get(0),
                2);
        remove(photographs);
    }

    private void memory() throws Exception {
        lines.add("## Memory of csv, jsonld and site, with a heap of 512 MiB\n");
        lines.add("| photographs | seconds | held before, MiB | held at most, MiB | resident at most, MiB |");
        lines.add("|---|---|---|---|---|");
        for (int count : MEMORY) {
            Path photographs = folder.resolve("small-" + count);
            PhotographsOfSize.make(photographs, count, 640, 480);
            Path target = folder.resolve("out-" + count);
            String told = OtherPrograms.output(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    OneExport.class.getName(),
                    photographs.toString(),
                    target.toString(),
                    "csv,jsonld,site"));
            lines.add("| " + count + " | " + told.strip().replace(" ", " | ") + " |");
            remove(target);
            remove(photographs);
        }
        lines.add("");
    }

    private void csv() throws Exception {
        Holding[] captioned = IntStream.range(0, CAPTIONS)
                .mapToObj(i -> Given.photograph(
                        "box-" + i / 1000 + "/photograph-" + i + ".jpg",
                        Given.caption(1, "What is seen on photograph " + i + ", in a few words, and “more”.")))
                .toArray(Holding[]::new);
        List<Double> times = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            Path target = folder.resolve("csv-" + run);
            double before = OneExport.processorSeconds();
            times.add(seconds(() -> OneExport.run(Given.collection(captioned), List.of("csv"), target)));
            work.add(OneExport.processorSeconds() - before);
            remove(target);
        }
        lines.add(String.format(
                Locale.ROOT,
                "## CSV of %,d captions%n%n%.1f s the first time (%.1f s of work on all processors), %.1f s the third (%.1f s);"
                        + " 3 s are wanted.%n",
                CAPTIONS,
                times.get(0),
                work.get(0),
                times.get(2),
                work.get(2)));
    }

    private void tell(String what, String whose, double ours, double theirs, double wanted) {
        lines.add("## " + what + "\n");
        lines.add(String.format(Locale.ROOT, "Caveat: %.3f s.", ours));
        lines.add(
                Double.isNaN(theirs)
                        ? whose + " is not installed here.\n"
                        : String.format(
                                Locale.ROOT,
                                "%s: %.3f s. Caveat is %.2f times as fast; %.1f are wanted.%n",
                                whose,
                                theirs,
                                theirs / ours,
                                wanted));
    }

    /** The median, without the first few: a program that is just started is still being compiled. */
    private static double warm(List<Double> times) {
        double[] sorted =
                times.stream().skip(3).mapToDouble(time -> time).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static double seconds(Callable<?> task) throws Exception {
        long started = System.nanoTime();
        task.call();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            ManyPhotographs.clear(folder);
        }
    }
}
