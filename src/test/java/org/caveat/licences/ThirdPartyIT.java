package org.caveat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped is named, with the licence it is under and that licence's text. */
class ThirdPartyIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution", "target/caveat"));
    private static final Pattern ARTIFACT = Pattern.compile("(.+?)-\\d.*\\.jar");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path temporary;

    @Test
    void everyLibraryOfTheDistributionIsNamedWithItsLicence() throws IOException {
        assertThat(shipped(DISTRIBUTION.resolve("lib"))).isNotEmpty();
        assertThat(unnamed(DISTRIBUTION.resolve("lib"))).isEmpty();
    }

    @Test
    void aLibraryThatNobodyNamedWouldBeFound() throws IOException {
        Files.createFile(temporary.resolve("picocli-4.7.7.jar"));
        Files.createFile(temporary.resolve("of-nobody-1.0.jar"));
        assertThat(unnamed(temporary)).containsExactly("of-nobody");
    }

    @Test
    void theProgramFindsEachLibraryBesideItUnderTheNameItLooksFor() throws IOException {
        List<String> wanted;
        Path program = DISTRIBUTION.resolve("lib/caveat-" + System.getProperty("caveat.version") + ".jar");
        try (JarFile jar = new JarFile(program.toFile())) {
            String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            wanted = Stream.of(names.split(" ", -1))
                    .filter(name -> !name.startsWith("jspecify-")) // of its annotations none is read
                    .toList();
        }
        assertThat(wanted).isNotEmpty().allSatisfy(name -> assertThat(
                        DISTRIBUTION.resolve("lib").resolve(name))
                .exists());
    }

    private static Set<String> shipped(Path lib) throws IOException {
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.map(jar -> ARTIFACT.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .filter(artifact -> !artifact.equals("caveat"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Those without a row that names a licence. */
    private static List<String> unnamed(Path lib) throws IOException {
        List<String> unnamed = new ArrayList<>();
        for (String artifact : shipped(lib)) {
            Optional<String> licence = row(artifact)
                    .map(row -> row.split("\\|", -1))
                    .filter(cells -> cells.length > 4)
                    .map(cells -> cells[cells.length - 3].strip());
            if (licence.filter(name -> !name.isEmpty()).isEmpty()) {
                unnamed.add(artifact);
            }
        }
        return unnamed;
    }

    @Test
    void everyTextThatIsNamedIsShipped() throws IOException {
        List<String> texts = QUOTED.matcher(notices())
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.endsWith(".txt") && !name.contains("/"))
                .distinct()
                .toList();

        assertThat(texts).contains("LICENSE-Apache-2.0.txt", "OFL-1.1-Source-Serif-4.txt", "CC0-1.0.txt");
        assertThat(texts)
                .allSatisfy(name -> assertThat(DISTRIBUTION.resolve("licences").resolve(name))
                        .isNotEmptyFile());
    }

    private static Optional<String> row(String artifact) throws IOException {
        return notices()
                .lines()
                .filter(line -> line.startsWith("|") && line.contains("`" + artifact + "`"))
                .findFirst();
    }

    private static String notices() throws IOException {
        return Files.readString(DISTRIBUTION.resolve("licences").resolve("THIRD-PARTY.md"));
    }
}
