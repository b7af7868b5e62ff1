package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured on the light table, as a report in Markdown and on the console. Others append to the same file. */
final class LightTableReport {
    private final List<String> lines = new ArrayList<>();

    LightTableReport() {
        lines.add("# The light table");
        lines.add("");
        say(
                "Heap of %d MB at the most, %d processors, Java %s. Milliseconds from the key to the last sharp tile.",
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        lines.add("");
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void missing(String name) {
        say("- %s: not there, not measured", name);
    }

    void firstView(String name, double cold, double next, int wanted, double vips) {
        String limit = wanted == 0 ? "" : String.format(Locale.ROOT, " (wanted: %d)", wanted);
        say(
                "- %s: first view %.0f ms%s; as the neighbour of what is looked at %.0f ms; %s; peak heap %d MB",
                name, cold, limit, next, ratio(cold, "vipsthumbnail", vips), OpenTable.peak() >> 20);
    }

    void places(double median, double longest, double vips) {
        say(
                "- 30,000 × 30,000 with overviews, full size at random places: median %.0f ms, longest %.0f ms (wanted: 300);"
                        + " %s; peak heap %d MB",
                median, longest, ratio(median, "vips crop", vips), OpenTable.peak() >> 20);
    }

    void withoutOverviews(double[] times, double vips) {
        say(
                "- 30,000 × 30,000 without overviews: something is seen after %.0f ms, the whole is sharp after %.0f ms, in the"
                        + " next session after %.0f ms; full size in its middle %.0f ms; %s; peak heap %d MB",
                times[0], times[1], times[2], times[3], ratio(times[1], "vipsthumbnail", vips), OpenTable.peak() >> 20);
    }

    void moving(String name, HoldOfThread hold, int bare, int frames) {
        say(
                "- %s, dragged at full size for %d frames: the event thread is held by this program for %.1f ms of work at the"
                        + " most (wanted: 16; by the clock, other programs included, %.1f), in %s; frames in which nothing was seen: %d; peak heap %d MB",
                name, frames, hold.longest(), hold.longestByClock(), hold.where(), bare, OpenTable.peak() >> 20);
    }

    private static String ratio(double ours, String program, double theirs) {
        return theirs == 0
                ? program + " is not installed"
                : String.format(
                        Locale.ROOT, "%s takes %.0f ms, ours %.2f times as long", program, theirs, ours / theirs);
    }

    /** Writes it to {@code target/bench/light-table.md}. */
    void write() throws IOException {
        Path file = Path.of(System.getProperty("project.root", ".")).resolve("target/bench/light-table.md");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
