package org.caveat.reliability;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.caveat.journey.FolderState;

/** Small photographs in a folder in which programs are killed, and what they were. */
record KilledFolder(Path folder, Path home, List<String> photographs, Map<String, String> before) {
    private static final int PHOTOGRAPHS = 20;

    static KilledFolder in(Path place) throws IOException {
        Path folder = Files.createDirectories(place.resolve("photographs"));
        Path home = Files.createDirectories(place.resolve("home"));
        List<String> names = IntStream.range(0, PHOTOGRAPHS)
                .mapToObj(number -> String.format("p%02d.jpg", number))
                .toList();
        for (String name : names) {
            Path photograph = folder.resolve(name);
            ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "jpg", photograph.toFile());
            Files.setLastModifiedTime(photograph, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }
        return new KilledFolder(folder, home, names, state(folder));
    }

    private static Map<String, String> state(Path folder) throws IOException {
        return FolderState.of(folder, file -> file.toString().endsWith(".jpg"));
    }

    /** Photographs that are not what they were, to the byte and the moment. */
    List<String> changed() throws IOException {
        Map<String, String> now = state(folder);
        return before.keySet().stream()
                .filter(name -> !before.get(name).equals(now.get(name)))
                .toList();
    }

    /** What killed programs left where this one writes. */
    Remains remains() throws IOException {
        return Remains.in(folder, home);
    }

    Remains stillThere(Remains left) throws IOException {
        return left.stillIn(folder, home);
    }

    String[] arguments(long seed) {
        return new String[] {folder.toString(), home.toString(), String.valueOf(seed)};
    }
}
