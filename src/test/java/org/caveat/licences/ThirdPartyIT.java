package org.caveat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is named, with the licence it is under and that licence's text. */
class ThirdPartyIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution", "target/caveat"));
    private static final Pattern ARTIFACT = Pattern.compile("(.+?)-\\d.*\\.jar");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void everyLibraryOfTheDistributionIsNamedWithItsLicence() throws IOException {
        TreeSet<String> shipped;
        try (Stream<Path> jars = Files.list(DISTRIBUTION.resolve("lib"))) {
            shipped = jars.map(jar -> ARTIFACT.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .filter(artifact -> !artifact.equals("caveat"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(shipped)
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(row(artifact)).as(artifact).isPresent());
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
