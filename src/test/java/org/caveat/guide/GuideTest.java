package org.caveat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide as it is shown: whole in itself, nothing from outside, nothing that leads nowhere. */
class GuideTest {
    private static final Pattern LINK_OF_README =
            Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)|(?:src|srcset)=\"([^\":]+)\"");

    @TempDir
    static Path guide;

    @BeforeAll
    static void make() throws Exception {
        assertThat(Guide.make(guide)).isEmpty();
    }

    @Test
    void everyPageIsMadeAndCanBeReachedFromEveryOther() throws IOException {
        List<Path> made = Guide.files(guide, ".html");
        assertThat(made).hasSameSizeAs(Guide.pages());
        for (Path page : made) {
            Set<String> reached =
                    new TreeSet<>(shown(page).select("nav.pages a").eachAttr("href"));
            assertThat(reached).as(page.toString()).hasSize(made.size()).allSatisfy(address -> assertThat(
                            guide.resolve(address))
                    .exists());
        }
    }

    @Test
    void everyLinkLeadsToAPageAndToAPlaceThatIsThere() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path page : Guide.files(guide, ".html")) {
            for (Element link : shown(page).select("a[href]")) {
                if (!leadsSomewhere(page, URI.create(link.attr("href")))) {
                    astray.add(page.getFileName() + ": " + link.attr("href"));
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, URI address) throws IOException {
        Path led = address.getPath().isEmpty() ? page : page.resolveSibling(address.getPath());
        return address.getScheme() == null
                && Files.exists(led)
                && (address.getFragment() == null || shown(led).getElementById(address.getFragment()) != null);
    }

    @Test
    void everyPictureIsThereLightAndDarkAndSaysWhatIsSeen() throws IOException {
        for (Path page : Guide.files(guide, ".html")) {
            for (Element picture : shown(page).select("picture")) {
                Element light = Optional.ofNullable(picture.selectFirst("img")).orElseThrow();
                Element dark =
                        Optional.ofNullable(picture.selectFirst("source")).orElseThrow();
                assertThat(guide.resolve(light.attr("src"))).exists();
                assertThat(guide.resolve(dark.attr("srcset"))).exists();
                assertThat(light.attr("alt")).isNotBlank();
            }
        }
    }

    @Test
    void noPictureIsKeptThatNobodyIsShown() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(Guide.README));
        for (Path page : Guide.pages()) {
            all.append(Files.readString(page));
        }
        assertThat(Guide.files(Guide.WRITTEN.resolve("pictures"), ".jpg"))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(all)
                        .contains("pictures/" + picture.getFileName().toString().replace("-dark.jpg", ".jpg")));
    }

    @Test
    void nothingComesFromOutsideAndNoScriptRuns() throws IOException {
        for (Path page : Guide.files(guide, ".html")) {
            Document shown = shown(page);
            assertThat(shown.select("script, iframe, object, [onclick], [style]"))
                    .isEmpty();
            assertThat(shown.select("[src], [srcset], link[href]"))
                    .allSatisfy(part -> assertThat(part.outerHtml()).doesNotContain("//"));
        }
        assertThat(Files.readString(guide.resolve("guide.css"))).doesNotContain("//", "@import");
    }

    @Test
    void everyPageHasItsLanguageOneTitleAndHeadingsInOrder() throws IOException {
        for (Path page : Guide.files(guide, ".html")) {
            Document shown = shown(page);
            assertThat(shown.select("html[lang=en], main, nav[aria-label]")).hasSize(4);
            assertThat(shown.select("h1")).hasSize(1);
            int before = 0;
            for (Element heading : shown.select("h1, h2, h3")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void everyLinkOfTheReadmeLeadsToAFile() throws IOException {
        Matcher links = LINK_OF_README.matcher(Files.readString(Guide.README));
        while (links.find()) {
            String led = Optional.ofNullable(links.group(1)).orElse(links.group(2));
            assertThat(Guide.README.resolveSibling(led)).exists();
        }
    }

    private static Document shown(Path page) throws IOException {
        return Jsoup.parse(page);
    }
}
