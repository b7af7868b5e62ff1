package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The letters and the style sheet that every site carries. */
class SiteAssetsTest {
    private static final Path RESOURCES =
            Path.of(System.getProperty("project.root", ".")).resolve("resources");
    private static final Path PUBLISHED =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/fonts/fontsource.sha256");
    private static final Set<String> KNOWN_TO_BROWSERS = Set.of(
            "root",
            "hover",
            "focus",
            "focus-visible",
            "target",
            "checked",
            "empty",
            "not",
            "has",
            "first-child",
            "before",
            "after");

    @Test
    void eachFontIsTheOneThatItsPackagePublishes() throws Exception {
        SortedMap<String, String> published = new TreeMap<>();
        for (String line : Files.readAllLines(PUBLISHED)) {
            String[] parts = line.split(" +", 2);
            published.put(parts[1], parts[0]);
        }
        SortedMap<String, String> ours = new TreeMap<>();
        for (Path font : fonts()) {
            ours.put(font.getFileName().toString(), sha256(font));
        }

        assertThat(ours).isEqualTo(published);
    }

    @Test
    void theStyleSheetNamesEveryFontThatIsThereAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher address = Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)").matcher(css("site-fonts.css"));
        while (address.find()) {
            named.add(address.group(1));
        }

        assertThat(named)
                .containsExactlyElementsOf(fonts().stream()
                        .map(font -> font.getFileName().toString())
                        .toList());
    }

    /** One name that a browser does not know makes it drop the whole rule, such as the ring around what has the focus. */
    @Test
    void theStyleSheetSelectsNothingThatBrowsersDoNotKnow() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String rule : css("site.css").replaceAll("(?s)/\\*.*?\\*/", "").split("\\}", -1)) {
            Matcher pseudo = Pattern.compile("::?([a-z-]+)").matcher(rule.replaceAll("(?s)\\{[^{]*$", "{"));
            while (!rule.contains("@media") && pseudo.find()) {
                used.add(pseudo.group(1));
            }
        }

        assertThat(used).contains("focus-visible", "target").isSubsetOf(KNOWN_TO_BROWSERS);
    }

    /** Inter's contextual alternates make "11.8 x 12.2" a multiplication; a font shorthand would bring them back. */
    @Test
    void quotationsKeepTheirLetters() throws IOException {
        assertThat(css("site.css"))
                .contains("font-feature-settings: \"calt\" 0")
                .doesNotContainPattern("\\bfont:");
    }

    private static String css(String name) throws IOException {
        return Files.readString(RESOURCES.resolve("css").resolve(name));
    }

    private static List<Path> fonts() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("fonts"))) {
            return files.filter(file -> file.toString().endsWith(".woff2"))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
