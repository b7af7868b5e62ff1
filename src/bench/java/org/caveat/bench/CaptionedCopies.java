package org.caveat.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Given;
import org.caveat.export.Pictured;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.StatementFields;
import org.caveat.work.Progress;

/**
 * Measures captioned copies of photographs of 12 megapixels, 2,000 pixels at their longest side, beside ImageMagick, which
 * is given the same words for the strip and decodes no more of each picture than it needs; and how much memory they take.
 */
public final class CaptionedCopies {
    /** Where nothing else is installed, it has no letters of its own. */
    private static final Path LETTERS = Path.of(
                    System.getProperty("project.root", "."), "resources/fonts/inter-400.ttf")
            .toAbsolutePath();

    private static final int PHOTOGRAPHS = Integer.getInteger("bench.photographs", 300);
    private static final int ROUNDS = 3;
    private static final int LOOKED_AT = 10;
    private static final Path REPORT = Path.of("target", "bench", "exports.md");
    private static final String TEXT =
            "The handshake was posed for the camera: the same men repeat it in the two frames "
                    + "before this one, and nobody says who asked them to.";

    private CaptionedCopies() {}

    /** Measures, and adds what was measured to {@code target/bench/exports.md}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("captioned-bench");
        try {
            Path photographs = folder.resolve("photographs");
            PhotographsOfSize.make(photographs, PHOTOGRAPHS, 4_000, 3_000);
            String told = measured(folder, photographs);
            Files.createDirectories(REPORT.toAbsolutePath().getParent());
            Files.writeString(REPORT, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.println(told);
        } finally {
            ManyPhotographs.clear(folder);
        }
    }

    private static String measured(Path folder, Path photographs) throws Exception {
        List<Path> files = files(photographs);
        List<String> lines = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double ours = ours(files, folder.resolve("ours-" + round));
            double theirs = theirs(files, folder, round);
            lines.add(String.format(Locale.ROOT, "| %d | %.1f | %.1f | %.2f |", round, ours, theirs, theirs / ours));
        }
        long few = held(files.subList(0, files.size() / 3), folder.resolve("few"));
        long all = held(files, folder.resolve("all"));
        return String.format(
                Locale.ROOT,
                "%n## Captioned copies of %d JPEGs of 12 megapixels at 2,000 pixels%n%n"
                        + "| round | Caveat, s | ImageMagick, s | times as fast |%n|---|---|---|---|%n%s%n%n"
                        + "1.0 is wanted. Held in memory at most, after collections: %d MiB for %d photographs, %d MiB"
                        + " for %d.%n",
                files.size(),
                String.join("\n", lines),
                few,
                files.size() / 3,
                all,
                files.size());
    }

    private static List<Path> files(Path photographs) throws Exception {
        try (Stream<Path> all = Files.list(photographs)) {
            return all.sorted().toList();
        }
    }

    private static double ours(List<Path> files, Path target) throws Exception {
        CollectionOnDisk collection = collection(files);
        long started = System.nanoTime();
        OneExport.images(collection, target, Progress.NONE);
        double seconds = (System.nanoTime() - started) / 1e9;
        ManyPhotographs.clear(target);
        return seconds;
    }

    /** In MiB. */
    private static long held(List<Path> files, Path target) throws Exception {
        CollectionOnDisk collection = collection(files);
        HeapAfterCollection.reset();
        OneExport.images(collection, target, new Progress() {
            @Override
            public void at(long done, long total) {
                if (done % LOOKED_AT == 0) {
                    HeapAfterCollection.look();
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        ManyPhotographs.clear(target);
        return HeapAfterCollection.most();
    }

    private static CollectionOnDisk collection(List<Path> files) {
        List<Holding> holdings = new ArrayList<>();
        for (Path file : files) {
            AnnotatedPhotograph state = Given.bare(file.getFileName().toString())
                    .withItems(List.of(
                            Given.caption(1, "Soldiers of two armies shake hands."),
                            Given.caveat(2, Kind.MAKING, TEXT).with(StatementFields.LEAD, true),
                            Given.caveat(3, Kind.AFTER, TEXT),
                            Given.caveat(4, Kind.OUTSIDE, TEXT)));
            holdings.add(Pictured.photograph(file, state));
        }
        return Given.collection(holdings);
    }

    /** As many at once as there are processors, each on one. */
    private static double theirs(List<Path> files, Path folder, int round) throws Exception {
        if (!OtherPrograms.isInstalled("convert")) {
            return Double.NaN;
        }
        Path target = Files.createDirectories(folder.resolve("theirs-" + round));
        Path list = folder.resolve("list.txt");
        Files.write(list, files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
        String each = "MAGICK_THREAD_LIMIT=1 convert -define jpeg:size=4000x4000 \"$2\" -resize 2000x2000 "
                + "\\( -size 1900x -background white -fill black -font " + LETTERS + " -pointsize 30 \"caption:$1\""
                + " -bordercolor white -border 50x50 \\) -append -quality 92 " + target + "/$(basename \"$2\")";
        long started = System.nanoTime();
        OtherPrograms.run(List.of(
                "xargs",
                "-a",
                list.toString(),
                "-P",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "-I",
                "{}",
                "sh",
                "-c",
                each,
                "sh",
                ("Making. " + TEXT + "\n\n").repeat(3),
                "{}"));
        double seconds = (System.nanoTime() - started) / 1e9;
        if (files(target).size() != files.size()) {
            throw new IllegalStateException("ImageMagick made " + files(target).size() + " copies");
        }
        ManyPhotographs.clear(target);
        return seconds;
    }
}
