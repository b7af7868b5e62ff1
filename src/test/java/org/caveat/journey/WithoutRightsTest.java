package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caveat.collection.Sha256;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders in which the program may not do everything, as a person finds them on a share. An administrator may do
 * everything; where one runs the tests, the program is started without that right.
 */
class WithoutRightsTest {
    @TempDir
    static Path temporary;

    private static Properties results = new Properties();
    private static String before = "";

    @BeforeAll
    static void workWithoutRights() throws Exception {
        photographs();
        before = Sha256.of(folder().resolve("closed/said.jpg.caveat.json"));
        Path file = temporary.resolve("results.properties");
        Path log = temporary.resolve("process.log");
        ProcessBuilder builder =
                new ProcessBuilder(command(file)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .put("XDG_CONFIG_HOME", temporary.resolve("home/settings").toString());
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("nothing hangs").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        try (InputStream in = Files.newInputStream(file)) {
            results.load(in);
        }
    }

    private static List<String> command(Path results) throws IOException {
        List<String> command = new ArrayList<>();
        if (isAlmighty()) {
            command.addAll(List.of(Shared.tool("setpriv"), "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WithoutRightsRun.class.getName(),
                temporary.resolve("home").toString(),
                folder().toString(),
                results.toString()));
        return command;
    }

    private static boolean isAlmighty() throws IOException {
        Path closed = Files.createDirectory(temporary.resolve("closed to all"));
        Files.setPosixFilePermissions(closed, Set.of());
        return Files.isWritable(closed);
    }

    private static Path folder() {
        return temporary.resolve("photographs");
    }

    private static void photographs() throws IOException {
        Path picture = Path.of(System.getProperty("project.root", "."), "samples", "beato-boats-nagasaki.jpg");
        for (String name :
                List.of("closed/a", "closed/said", "open/a", "open/secret", "open/unreadable", "open/box/b")) {
            Path photograph = folder().resolve(name + ".jpg");
            Files.createDirectories(photograph.resolveSibling(""));
            Files.copy(picture, photograph);
        }
        Files.createDirectories(folder().resolve("later"));
        for (String said : List.of("closed/said.jpg", "open/secret.jpg")) {
            CommandRun run = CommandRun.of(
                    temporary.resolve("home"),
                    List.of("caption", folder().resolve(said).toString(), "--description", "Said before."));
            assertThat(run.exit()).as(run.err()).isZero();
        }
    }

    @AfterAll
    static void giveTheRightsBack() throws Exception {
        new ProcessBuilder("chmod", "-R", "u+rwX", temporary.toString()).start().waitFor();
    }

    @Test
    void aReadOnlyFolderIsReadAndWhatIsSaidInItIsRefusedWithWhatToDo() throws Exception {
        assertThat(said("closed.list.exit")).isEqualTo("0");
        assertThat(said("closed.show.out")).contains("Said before.");
        assertThat(said("closed.caption.exit")).isEqualTo("3");
        assertThat(said("closed.caption.err"))
                .contains("a.jpg.caveat.json cannot be written: the folder " + folder().resolve("closed")
                        + " is read-only.")
                .contains("choose another folder for the sidecars in the settings");
        assertThat(Sha256.of(folder().resolve("closed/said.jpg.caveat.json"))).isEqualTo(before);
    }

    @Test
    void withAnotherFolderForTheSidecarsTheSameWordsAreKept() throws Exception {
        assertThat(said("elsewhere.caption.exit"))
                .as(said("elsewhere.caption.err"))
                .isEqualTo("0");
        assertThat(said("elsewhere.said.exit")).isEqualTo("0");
        assertThat(said("elsewhere.show.out")).contains("Said elsewhere.", "Said anew.");
        assertThat(Sha256.of(folder().resolve("closed/said.jpg.caveat.json"))).isEqualTo(before);
        assertThat(folder().resolve("closed").toFile().list())
                .containsExactlyInAnyOrder("a.jpg", "said.jpg", "said.jpg.caveat.json");
    }

    @Test
    void whatCannotBeReadIsNamedAndItsNeighboursGoOn() {
        assertThat(said("open.list.out"))
                .contains("secret.jpg.caveat.json cannot be read: reading it is not allowed.")
                .contains("\"locked\"", "\"unreadable\"");
        assertThat(said("open.list.err")).contains(folder().resolve("open/box") + " was not looked into");
        assertThat(said("open.secret.exit")).isEqualTo("3");
        assertThat(said("open.a.exit")).as(said("open.a.err")).isEqualTo("0");
        assertThat(said("open.check.out") + said("open.check.err")).contains("secret.jpg", "unreadable.jpg");
        assertThat(said("open.export.exit")).isEqualTo("1");
        assertThat(said("open.export.err")).contains("secret.jpg");
        assertThat(String.join(
                        "",
                        results.stringPropertyNames().stream().map(this::said).toList()))
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aFolderThatBecomesReadOnlyWhileItIsOpenKeepsTheWordsAndSavesThemLater() throws Exception {
        assertThat(said("later.closed")).isEqualTo("Optional.empty");
        assertThat(said("later.saved")).isEqualTo("false");
        assertThat(said("later.words")).contains("Typed while open.");
        assertThat(said("later.closed-now")).contains("is read-only");
        assertThat(said("later.saved-at-last")).isEqualTo("true");
        assertThat(Files.readString(folder().resolve("later/a.jpg.caveat.json")))
                .contains("Typed while open.");
    }

    @Test
    void aCacheThatMayNotBeUsedIsToldOnceAndStopsNothing() {
        for (String closed : List.of("folder", "file")) {
            assertThat(said("cache.found." + closed)).isEqualTo("Optional.empty");
            assertThat(said("cache." + closed))
                    .startsWith("Thumbnails are not kept between sessions")
                    .contains("Everything works without it, slower.");
        }
    }

    @Test
    void theRunsAreEntered() throws Exception {
        boolean isWhole =
                Sha256.of(folder().resolve("closed/said.jpg.caveat.json")).equals(before);
        long saved = Stream.of("open.a.exit", "elsewhere.caption.exit", "elsewhere.said.exit")
                .filter(name -> said(name).equals("0"))
                .count();
        assertThat(isWhole).isTrue();
        assertThat(saved).isEqualTo(3);
        Trials.add(new Trial(
                Heading.WRITERS, "folders, sidecars and photographs without the right to them", 6, saved + 1, 0, 0));
    }

    private String said(String name) {
        return results.getProperty(name, "");
    }
}
