package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What very many photographs cost, as a table in Markdown and on the console. */
final class ScaleReport {
    private static final Path FILE = Path.of(System.getProperty("project.root", "."), "target", "bench", "scale.md");

    private final List<String> lines = new ArrayList<>();

    ScaleReport() {
        lines.add("# Very many photographs");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d processors, Java %s. The load is that of the machine when a line was measured; read the ratios.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
        lines.add("");
        lines.add("| what | measured | wanted | load |");
        lines.add("|---|---|---|--:|");
    }

    /** Adds a line. */
    void say(String what, String wanted, String measured, Object... values) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f |",
                what,
                String.format(Locale.ROOT, measured, values),
                wanted,
                Took.load());
        lines.add(line);
        System.out.println(line);
        Files.createDirectories(FILE.resolveSibling(""));
        Files.write(FILE, lines);
    }
}
