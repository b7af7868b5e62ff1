package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fonts that text is printed in. */
class OurFacesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    /** Another version of a font would set every page anew, and might lack letters that were there. */
    @Test
    void eachFontIsTheOneThatWasChosenAndThereIsNoOther() throws Exception {
        SortedMap<String, String> chosen = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("src/test/resources/fonts/print.sha256"))) {
            String[] parts = line.split(" +", 2);
            chosen.put(parts[1], parts[0]);
        }
        SortedMap<String, String> ours = new TreeMap<>();
        for (Path font : fonts()) {
            ours.put(
                    font.getFileName().toString(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(font))));
        }

        assertThat(ours).isEqualTo(chosen);
        assertThat(OurFaces.read()).hasSize(chosen.size());
    }

    private static List<Path> fonts() throws Exception {
        try (Stream<Path> files = Files.list(ROOT.resolve("resources/fonts"))) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        }
    }
}
