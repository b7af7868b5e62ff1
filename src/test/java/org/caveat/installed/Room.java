package org.caveat.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.caveat.shared.Shared;

/**
 * A file system of its own in which a package is installed, see {@code src/build/installer/room.sh}.
 *
 * @param folder where it lies
 */
record Room(Path folder) {
    private static final Path SCRIPT = Path.of(System.getProperty("project.root", "."), "src/build/installer/room.sh");

    /** The package of the build; skips with a reason where there is none. */
    static Path builtPackage() throws IOException {
        Path installer = Path.of(System.getProperty("installer", "target/installer"));
        Optional<Path> built = Optional.empty();
        if (Files.isDirectory(installer)) {
            try (Stream<Path> files = Files.list(installer)) {
                built = files.filter(file -> file.toString().endsWith(".deb")).findFirst();
            }
        }
        assumeTrue(built.isPresent(), "no package was built: mvn -Pinstaller verify");
        return built.orElseThrow().toAbsolutePath();
    }

    /** Lays a room and installs a package there; skips with a reason where that cannot be. */
    static Room with(Path built, Path temporary) throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can lay a room of its own");
        for (String tool : List.of("unshare", "chroot", "dpkg", "apt-cache", "tar")) {
            assumeTrue(Shared.program(tool).isPresent(), "not installed: " + tool);
        }
        Path folder = Files.createDirectories(temporary.resolve("room"));
        Process laying = new ProcessBuilder("sh", SCRIPT.toString(), "lay", built.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("laid").toFile())
                .start();
        assertThat(laying.waitFor())
                .as(Files.readString(temporary.resolve("laid")))
                .isZero();
        return new Room(folder);
    }

    /** Runs a command in the room, which is to end well; gives what it said. */
    String said(String... command) throws IOException, InterruptedException {
        Path told = Files.createTempFile("told", ".txt");
        Process process = start(Optional.empty(), told.toFile(), command);
        int exit = process.waitFor();
        String said = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said;
    }

    private Process start(Optional<String> display, File told, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of("sh", SCRIPT.toString(), "in", folder.toString()));
        all.addAll(Arrays.asList(command));
        ProcessBuilder process =
                new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(told);
        process.environment().remove("DISPLAY");
        display.ifPresent(name -> process.environment().put("DISPLAY", name));
        return process.start();
    }

    /** A picture of a screen on which the window shows a folder. */
    Path pictureOfTheWindow(String shown) throws IOException, InterruptedException {
        Path trace = folder.resolve("tmp/trace");
        Path told = folder.resolve("tmp/told");
        try (Screen screen = Screen.open()) {
            Process window = start(
                    Optional.of(screen.name()),
                    told.toFile(),
                    "env",
                    "CAVEAT_TRACE=/tmp/trace",
                    "caveat",
                    "open",
                    shown);
            boolean isShown = false;
            for (int tenths = 0; tenths < 1200 && !isShown && !window.waitFor(100, TimeUnit.MILLISECONDS); tenths++) {
                isShown = Files.exists(trace) && Files.readString(trace).contains("first-screen");
            }
            assertThat(isShown).as(Files.readString(told)).isTrue();
            Path pictures = Path.of(System.getProperty("project.root", "."), "target/screenshots");
            Path picture = screen.picture(pictures);
            // the milestone is reached before the screen is painted
            for (int tenths = 0; tenths < 100 && Screen.colours(picture) < 2; tenths++) {
                boolean unused = window.waitFor(100, TimeUnit.MILLISECONDS);
                picture = screen.picture(pictures);
            }
            window.descendants().forEach(ProcessHandle::destroy);
            window.destroy();
            return picture;
        }
    }
}
