package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once, the gallery is shown on a real screen by the system's own toolkit, and looks there as it does without one. */
class GalleryOnAScreenTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path PICTURES = ROOT.resolve("target/screenshots/screen");

    private static final long PATIENCE_MINUTES = 5;

    @TempDir
    Path work;

    @Test
    void everyStateLooksTheSameOnARealScreen() throws IOException, InterruptedException {
        String server = Shared.program("Xvfb").orElse("");
        assumeFalse(server.isEmpty(), "not installed: Xvfb");
        assumeTrue(hasLibrary("libgtk-3.so.0"), "not installed: GTK 3");
        Process screen = new ProcessBuilder(server, "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = screen.inputReader(StandardCharsets.UTF_8)) {
            show(":" + told.readLine().strip());
        } finally {
            screen.destroy();
        }
        assertThat(different()).isEmpty();
    }

    private static boolean hasLibrary(String name) throws IOException {
        for (Path folder : List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/lib"))) {
            try (Stream<Path> files =
                    Files.exists(folder) ? Files.find(folder, 2, (file, is) -> file.endsWith(name)) : Stream.of()) {
                if (files.findAny().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void show(String display) throws IOException, InterruptedException {
        Path log = work.resolve("log.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dproject.root=" + ROOT.toAbsolutePath(),
                "-Duser.language=en",
                "-Duser.region=GB",
                "-Dfile.encoding=UTF-8",
                "-Dprism.order=sw",
                GalleryOnAScreen.class.getName(),
                work.toString(),
                PICTURES.toString());
        program.environment().put("DISPLAY", display);
        program.environment().put("GDK_BACKEND", "x11");
        program.redirectErrorStream(true).redirectOutput(log.toFile());
        Process running = program.start();
        boolean ended = running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        running.destroy();
        assertThat(ended && running.exitValue() == 0).as(Files.readString(log)).isTrue();
    }

    private static List<String> different() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> approved = Files.list(Approved.PICTURES.resolve(GalleryOnAScreen.FACE.toString()))) {
            for (Path picture : approved.sorted().toList()) {
                String name = String.valueOf(picture.getFileName());
                double share = GalleryOnAScreen.different(
                        ImageIO.read(PICTURES.resolve(name).toFile()), name);
                if (share > GalleryOnAScreen.MOST_DIFFERENT) {
                    all.add("%s: %.1f %% looks different".formatted(name, share * 100));
                }
            }
        }
        return all;
    }
}
