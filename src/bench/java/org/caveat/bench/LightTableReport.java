package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    void firstView(String name, FirstViews.Measured measured, int wanted, List<Took> vips) {
        String limit = wanted == 0 ? "" : String.format(Locale.ROOT, " (wanted: %d)", wanted);
        say(
                "- %s%s: opened from its cell %s; gone to and opened in one %s, the very first after the start %.0f ms"
                        + " (processors %.0f); as the neighbour of what is looked at %s; %s%s",
                name,
                limit,
                Took.spread(measured.chosen()),
                Took.spread(measured.atOnce()),
                measured.veryFirst().clock(),
                measured.veryFirst().work(),
                Took.spread(measured.next()),
                ratio(measured.atOnce(), "vipsthumbnail", vips),
                machine(measured.load()));
    }

    void places(List<Took> times, List<Took> vips) {
        say(
                "- 30,000 × 30,000 with overviews, full size at random places (wanted: 300): %s, longest %.0f ms; %s%s",
                Took.spread(times),
                times.stream().mapToDouble(Took::clock).max().orElse(0),
                ratio(times, "vips crop", vips),
                machine(Took.load()));
    }

    /** @param times until something is seen, the whole is sharp, full size is sharp, the whole is sharp in the next session */
    void withoutOverviews(List<Took> times, List<Took> vips) {
        say(
                "- 30,000 × 30,000 without overviews: something is seen after %.0f ms, the whole is sharp after %.0f ms, in the"
                        + " next session after %.0f ms; full size in its middle %.0f ms; %s%s",
                times.get(0).clock(),
                times.get(1).clock(),
                times.get(3).clock(),
                times.get(2).clock(),
                ratio(List.of(times.get(1)), "vipsthumbnail", vips),
                machine(Took.load()));
    }

    private static String machine(double load) {
        return String.format(
                Locale.ROOT,
                "; heap in use after collection %d MB at the most; load of the machine %.1f",
                HeapAfterCollection.most(),
                load);
    }

    void moving(String name, HoldOfThread hold, int bare, int frames) {
        say(
                "- %s, dragged at full size for %d frames: the event thread is held by this program for %.1f ms of work at the"
                        + " most (wanted: 16; by the clock, other programs included, %.1f), in %s; frames in which nothing was seen: %d%s",
                name, frames, hold.longest(), hold.longestByClock(), hold.where(), bare, machine(Took.load()));
    }

    private static String ratio(List<Took> ours, String program, List<Took> theirs) {
        return theirs.isEmpty()
                ? program + " is not installed"
                : String.format(
                        Locale.ROOT,
                        "%s takes %.0f ms, ours %.2f times as long",
                        program,
                        Took.median(theirs),
                        Took.median(ours) / Took.median(theirs));
    }

    /** Writes it to {@code target/bench/light-table.md}, in place of an older one. */
    void write() throws IOException {
        Files.deleteIfExists(file());
        add(String.join("\n", lines) + "\n");
    }

    /** Adds to the report what was measured besides. */
    static void add(String more) throws IOException {
        Files.createDirectories(file().resolveSibling(""));
        Files.writeString(file(), more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static Path file() {
        return Path.of(System.getProperty("project.root", ".")).resolve("target/bench/light-table.md");
    }
}
