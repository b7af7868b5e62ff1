package org.caveat.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The user's guide as it is written, and as the build makes it. */
public final class Guide {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    public static final Path WRITTEN = ROOT.resolve("src/guide");
    public static final Path README = ROOT.resolve("README.md");

    private Guide() {}

    /** The pages as they are written. */
    public static List<Path> pages() throws IOException {
        return files(WRITTEN, ".md");
    }

    /** Makes it, in a process of its own like the build; says what went wrong, or nothing. */
    static String make(Path guide) throws IOException, InterruptedException {
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        ROOT.resolve("src/build/guide/GuideMaker.java").toString(),
                        WRITTEN.toString(),
                        ROOT.resolve("resources/fonts").toString(),
                        guide.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(maker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return maker.waitFor() == 0 ? "" : told;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
