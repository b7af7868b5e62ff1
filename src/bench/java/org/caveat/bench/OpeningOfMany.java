package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The distributed program as a process: how long until something is seen, with folders it knows and folders it does not. */
final class OpeningOfMany {
    private static final int ROUNDS = 5;

    private final ScaleReport report;

    OpeningOfMany(ScaleReport report) {
        this.report = report;
    }

    void measure(Path ten, Path hundred) throws Exception {
        Path home = Files.createTempDirectory("caveat-home");
        Milestones unseen = Milestones.ofWindow(Milestones.distribution(), home, ten);
        report.say(
                "10,000 never seen: window to first screen",
                "1,000 ms",
                "%d ms",
                unseen.between("window-shown", "first-screen"));
        report.say(
                "10,000 never seen: window to names, sidecars, metadata",
                "5,000 ms",
                "%d, %d, %d ms",
                unseen.between("window-shown", "names"),
                unseen.between("window-shown", "sidecars"),
                unseen.between("window-shown", "metadata"));
        report.say("10,000 known: window to first screen", "300 ms", "%d ms", again(home, ten));
        Milestones.ofWindow(Milestones.distribution(), home, hundred);
        report.say("100,000 known: window to first screen", "600 ms", "%d ms", again(home, hundred));
        starts(Milestones.distribution().resolveSibling("").resolve("..").normalize());
        ManyPhotographs.clear(home);
    }

    private static long again(Path home, Path folder) throws Exception {
        List<Long> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            all.add(Milestones.ofWindow(Milestones.distribution(), home, folder)
                    .between("window-shown", "first-screen"));
        }
        return middle(all);
    }

    /** With the archive of the build and without it, in turns. */
    private void starts(Path project) throws Exception {
        Path samples = project.resolve("samples");
        Path without = Files.createTempDirectory("caveat-without");
        try (Stream<Path> files = Files.walk(Milestones.distribution())) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".jsa")).toList()) {
                Path copy = without.resolve(
                        Milestones.distribution().relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path home = Files.createTempDirectory("caveat-home");
        List<Long> mapped = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            mapped.add(Milestones.ofWindow(Milestones.distribution(), home, samples)
                    .at("window-shown"));
            bare.add(Milestones.ofWindow(without, home, samples).at("window-shown"));
        }
        report.say(
                "process start to window usable, with the archive of the build",
                "1,000 ms; 0.75 of without",
                "%d ms; %.2f of without (%d ms)",
                middle(mapped),
                middle(mapped) / (double) middle(bare),
                middle(bare));
        ManyPhotographs.clear(without);
        ManyPhotographs.clear(home);
    }

    private static long middle(List<Long> all) {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
