package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading a folder asks of its disk, which may be a share: each call there waits for an answer. */
class CallsPerPhotographTest {
    private static final int PHOTOGRAPHS = 40;
    private static final int SIDECARS = 24;
    private static final String OPENS = "openat";
    private static final String LOOKS = "stat|lstat|newfstatat|statx|access|faccessat|faccessat2|readlink|readlinkat";
    private static final Pattern CALL = Pattern.compile("\\b(" + OPENS + "|" + LOOKS + ")\\([^\"]*\"([^\"]*)\"");

    @TempDir
    private Path temporary;

    private record Call(boolean isOpening, String name) {}

    @Test
    void aPhotographIsLookedAtOnceAndOpenedOnceAndWhenItIsKnownNotAtAll() throws Exception {
        List<Call> calls = calls(folder());
        int between = calls.indexOf(new Call(false, ReadTwice.BETWEEN));
        assertThat(between).isPositive();
        int looking = calls.indexOf(new Call(false, "now" + ReadTwice.LOOKING));
        List<Call> first = calls.subList(0, looking);
        assertOrphansAreLookedForInPassing(calls.subList(looking, between));
        List<Call> known =
                calls.subList(between, calls.indexOf(new Call(false, ReadTwice.BETWEEN + ReadTwice.LOOKING)));

        assertThat(count(first, true, ".jpg")).as("photographs opened").isEqualTo(PHOTOGRAPHS);
        assertThat(count(first, false, ".jpg")).as("photographs looked at").isEqualTo(PHOTOGRAPHS);
        assertThat(count(first, true, ".caveat.json")).as("sidecars opened").isEqualTo(SIDECARS);
        assertThat(count(first, false, ".caveat.json")).as("sidecars looked at").isEqualTo(SIDECARS);
        assertThat(count(known, true, ".jpg")).as("known photographs opened").isZero();
        assertThat(count(known, false, ".jpg"))
                .as("known photographs looked at")
                .isEqualTo(PHOTOGRAPHS);
        assertThat(count(known, true, ".caveat.json"))
                .as("their sidecars opened")
                .isEqualTo(SIDECARS);
        assertThat(count(known, false, ".caveat.json"))
                .as("their sidecars looked at")
                .isEqualTo(SIDECARS);
        // what is asked of the folder as a whole does not grow with it
        assertThat(first.size()).isLessThan(2 * (PHOTOGRAPHS + SIDECARS) + 60);
    }

    private static void assertOrphansAreLookedForInPassing(List<Call> orphans) {
        assertThat(count(orphans, false, ".jpg"))
                .as("photographs looked at where orphans are looked for: in passing through the folder")
                .isEqualTo(PHOTOGRAPHS);
        assertThat(count(orphans, true, ".caveat.json"))
                .as("sidecars opened there")
                .isZero();
    }

    private static long count(List<Call> calls, boolean isOpening, String ending) {
        return calls.stream()
                .filter(call -> call.isOpening() == isOpening
                        && call.name().startsWith("scan")
                        && call.name().endsWith(ending))
                .count();
    }

    private Path folder() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("photographs"));
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int number = 0; number < PHOTOGRAPHS; number++) {
            Path file = folder.resolve("scan " + number + ".jpg");
            ImageIO.write(picture, "jpg", file.toFile());
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000));
            if (number < SIDECARS) {
                Files.writeString(folder.resolve(file.getFileName() + ".caveat.json"), "{\"type\":\"AnnotationPage\"}");
            }
        }
        return folder;
    }

    /** The calls that name something in the folder. */
    private List<Call> calls(Path folder) throws Exception {
        Path trace = temporary.resolve("trace");
        Path said = temporary.resolve("said");
        List<String> command = new ArrayList<>(List.of(Shared.tool("strace"), "-f", "--seccomp-bpf", "-s", "4096"));
        String wanted = (OPENS + "|" + LOOKS).replaceAll("(^|\\|)", "$1?").replace('|', ',');
        command.addAll(List.of("-o", trace.toString(), "-e", "trace=" + wanted));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadTwice.class.getName()));
        command.addAll(List.of(folder.toString(), temporary.resolve("cache").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readAllLines(said)).contains("read " + PHOTOGRAPHS);
        return named(trace, folder);
    }

    private static List<Call> named(Path trace, Path folder) throws Exception {
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher call = CALL.matcher(line);
            if (call.find() && call.group(2).startsWith(folder.toString())) {
                Path file = Path.of(call.group(2));
                calls.add(new Call(call.group(1).equals(OPENS), String.valueOf(file.getFileName())));
            }
        }
        return calls;
    }
}
