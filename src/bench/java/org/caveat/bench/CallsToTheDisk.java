package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a listing asks of the disk, as strace counts it: on a share each of these calls waits for an answer. */
final class CallsToTheDisk {
    private static final Pattern NAMED = Pattern.compile("\\b(\\w+)\\([^\"]*\"([^\"]*)\"");
    private static final String OPENS = "openat";
    private static final String WANTED =
            "?openat,?stat,?lstat,?newfstatat,?statx,?access,?faccessat,?faccessat2," + "?readlink,?readlinkat";

    private CallsToTheDisk() {}

    /** Counts the calls that name something in a folder of which nothing is known. */
    static void told(ScaleReport report, Path folder) throws Exception {
        Path trace = Files.createTempFile("caveat", ".strace");
        Path home = Files.createTempDirectory("caveat-home");
        Path program = Milestones.distribution().resolve("bin").resolve("caveat");
        ProcessBuilder listing = new ProcessBuilder(List.of(
                        "strace",
                        "-f",
                        "--seccomp-bpf",
                        "-s",
                        "4096",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=" + WANTED,
                        program.toString(),
                        "list",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        listing.environment().put("CAVEAT_CACHE", home.toString());
        listing.start().waitFor();
        double photographs = ReadingBesideOthers.photographs(folder).size();
        report.say(
                String.format("calls to the disk, a photograph of %,.0f, `caveat list`", photographs),
                "each is looked at once and opened once",
                "opened %.2f, looked at %.2f, their sidecars opened %.2f, looked at %.2f; all with a name %.2f",
                count(trace, folder, true, CallsToTheDisk::isPhotograph) / photographs,
                count(trace, folder, false, CallsToTheDisk::isPhotograph) / photographs,
                count(trace, folder, true, CallsToTheDisk::isSidecar) / photographs,
                count(trace, folder, false, CallsToTheDisk::isSidecar) / photographs,
                (count(trace, folder, true, any -> true) + count(trace, folder, false, any -> true)) / photographs);
        Files.delete(trace);
        ManyPhotographs.clear(home);
    }

    private static boolean isPhotograph(String name) {
        return name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    private static boolean isSidecar(String name) {
        return name.endsWith(".caveat.json");
    }

    private static long count(Path trace, Path folder, boolean isOpening, Predicate<String> which) throws Exception {
        try (Stream<String> lines = Files.lines(trace)) {
            return lines.map(NAMED::matcher)
                    .filter(Matcher::find)
                    .filter(call -> call.group(1).equals(OPENS) == isOpening)
                    .map(call -> call.group(2))
                    .filter(name -> name.startsWith(folder.toString()) && which.test(name))
                    .count();
        }
    }
}
