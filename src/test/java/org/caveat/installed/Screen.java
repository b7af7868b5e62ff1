package org.caveat.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.caveat.shared.Shared;

/**
 * A screen that nobody sees.
 *
 * @param name as {@code DISPLAY} has it
 */
record Screen(Process server, String name) implements AutoCloseable {

    static Screen open() throws IOException {
        Process server = new ProcessBuilder(
                        Shared.tool("Xvfb"), "-displayfd", "1", "-screen", "0", "1440x900x24", "-ac")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told = server.inputReader(StandardCharsets.UTF_8);
        return new Screen(server, ":" + told.readLine().strip());
    }

    /** A picture of it, in a folder. */
    Path picture(Path folder) throws IOException, InterruptedException {
        Path picture = Files.createDirectories(folder).resolve("installed.png");
        Process taking = new ProcessBuilder(
                        Shared.tool("import"), "-display", name, "-window", "root", picture.toString())
                .inheritIO()
                .start();
        assertThat(taking.waitFor()).isZero();
        return picture;
    }

    /** How many colours a picture has: a photograph has thousands. */
    static int colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
