package org.caveat.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the Citation Style Language that come with the program. */
class CitationStylesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path FILES = ROOT.resolve("resources/csl");

    @Test
    void theyAreThoseOfTheProjectUnchanged() throws Exception {
        List<String> published = Files.readAllLines(ROOT.resolve("src/test/resources/csl.sha256"));
        TreeSet<String> here = new TreeSet<>();
        for (Path file : files()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            here.add(HexFormat.of().formatHex(digest) + "  " + file.getFileName());
        }
        assertThat(here).containsExactlyElementsOf(new TreeSet<>(published));
    }

    @Test
    void eachNamesItsLicenceWhoseTextIsShipped() throws IOException {
        assertThat(files()).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file)
                .content(StandardCharsets.UTF_8)
                .contains("license=\"http://creativecommons.org/licenses/by-sa/3.0/\""));
        assertThat(ROOT.resolve("resources/licences/CC-BY-SA-3.0.txt"))
                .content()
                .contains("Attribution-ShareAlike 3.0 Unported");
    }

    @Test
    void everyStyleThatIsThereIsOfferedAndTheOtherWayRound() throws IOException {
        assertThat(files().stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".csl"))
                        .collect(Collectors.toSet()))
                .isEqualTo(CitationStyle.OFFERED.stream()
                        .map(style -> style.id() + ".csl")
                        .collect(Collectors.toSet()));
    }

    @Test
    void aStyleThatDoesNotComeWithTheProgramIsTold() {
        assertThat(CitationStyle.named("no-such-style")).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.toList();
        }
    }
}
