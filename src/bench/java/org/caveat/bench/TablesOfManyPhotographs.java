package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caveat.collection.Holding;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportFailure;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.csv.CsvExport;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/**
 * The tables of very many photographs, each with a caption of four hundred characters and a caveat: how long their writing
 * takes, and how much memory beyond that of the collection itself, which must not grow with the number of photographs.
 */
public final class TablesOfManyPhotographs {
    private static final int MANY = 100_000;
    private static final int FEW = 20_000;
    private static final int CLEARINGS = 8;
    private static final String WORDS =
            "Two groups of soldiers in different uniforms shake hands on a river bank; the print"
                    + " was folded, and its lower left corner is missing. ";
    private static final Path REPORT = Path.of("target", "bench", "exports.md");

    private TablesOfManyPhotographs() {}

    /** Measures, and says what was measured, also in {@code target/bench/exports.md}. */
    public static void main(String[] arguments) throws IOException, ExportFailure {
        Measured few = best(FEW);
        Measured many = best(MANY);
        String sentence = String.format(
                Locale.ROOT,
                "CSV of %,d captions: written in %.2f s; memory beyond the collection's: %.1f MB, of %,d captions %.1f MB.%n",
                MANY,
                many.seconds(),
                many.megabytes(),
                FEW,
                few.megabytes());
        System.out.print(sentence);
        Files.createDirectories(REPORT.resolveSibling(""));
        Files.writeString(REPORT, "- " + sentence, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private record Measured(double seconds, double megabytes) {}

    private static Measured best(int photographs) throws IOException, ExportFailure {
        List<Holding> holdings = new ArrayList<>();
        for (int number = 0; number < photographs; number++) {
            holdings.add(Given.photograph(
                    "box/" + number + ".jpg",
                    Given.caption(2 * number + 1, WORDS.repeat(3) + number),
                    Given.caveat(2 * number + 2, Kind.AFTER, WORDS + number)));
        }
        double seconds = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            seconds = Math.min(seconds, export(holdings, Progress.NONE));
        }
        Weighing weighing = new Weighing();
        export(holdings, weighing);
        return new Measured(seconds, weighing.megabytes());
    }

    /** The seconds that the writing took. */
    private static double export(List<Holding> holdings, Progress progress) throws IOException, ExportFailure {
        Path target = Files.createTempDirectory("tables");
        Messages words = Messages.english();
        Exports exports = new Exports(List.of(new CsvExport(new CaveatTexts(words))), words, Clock.systemUTC());
        try {
            ExportReport report = exports.run(
                    new ExportPlan(Given.collection(holdings), exports.formats(), target, ExportOptions.PLAIN),
                    progress);
            if (report.formats().get(0).contents().photographs() != holdings.size()) {
                throw new IllegalStateException("not all were written");
            }
            return report.formats().get(0).took().toNanos() / 1e9;
        } finally {
            ManyPhotographs.clear(target);
        }
    }

    /** Weighs what is in use, cleared of what nobody needs any more: at the beginning and at equal steps on the way. */
    private static final class Weighing implements Progress {
        private long first = -1;
        private long most;
        private long next;

        @Override
        public void at(long done, long total) {
            if (done < next) {
                return;
            }
            next = done + Math.max(1, total / CLEARINGS);
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            first = first < 0 ? used : first;
            most = Math.max(most, used);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        double megabytes() {
            return (most - first) / 1e6;
        }
    }
}
