package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.app.InProcess;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.shared.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks in every text, in the pages of the web site in a browser whose scripts run: they are shown, and nothing else. */
class AttacksOnTheSiteTest {
    /** Opens every page, moves over everything, and clicks what leads to a script; says how many pages came and what was owned. */
    private static final String COLLECTOR =
            """
            <!doctype html><meta charset="utf-8"><title>Pages</title>
            <script>
            window.owned = 0; window.alerts = 0;
            onload = () => {
              let links = 0, seen = 0;
              for (const frame of document.querySelectorAll("iframe")) {
                const page = frame.contentDocument;
                seen += page.body.textContent.length > 0 ? 1 : 0;
                for (const element of page.querySelectorAll("*")) {
                  element.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
                  for (const name of ["href", "src", "action", "data", "xlink:href"]) {
                    const value = (element.getAttribute(name) || "").replace(/[\\u0000-\\u0020]/g, "").toLowerCase();
                    links += value.startsWith("javascript:") || value.startsWith("vbscript:") ? 1 : 0;
                  }
                  links += [...element.attributes].filter(one => one.name.startsWith("on")).length;
                }
              }
              setTimeout(() => {
                const said = document.createElement("pre");
                said.id = "said";
                said.textContent = "seen " + seen + " owned " + window.owned + " links " + links;
                document.body.append(said);
              }, 0);
            };
            </script>
            """;

    @TempDir
    Path temporary;

    @Test
    void everyAttackIsShownAsTextAndNoneIsRun() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("photographs"));
        Map<String, String> said = AttackFolder.make(folder);
        Path out = temporary.resolve("out");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = InProcess.run(
                new ByteArrayOutputStream(),
                errors,
                "export",
                folder.toString(),
                "--as",
                "site",
                "--to",
                out.toString());
        assertThat(exit).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(out.resolve("site"))) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(said.size());
        everyAttackIsThere(pages, said);
        assertThat(inABrowser(pages)).isEqualTo("seen " + pages.size() + " owned 0 links 0");
        Trials.add(new Trial(Heading.HOSTILE, "texts as attacks, in every place, in a browser", said.size(), 0, 0, 0));
    }

    /** As a parser of somebody else's reads the pages: what HTML has no place for is replaced, all else is there. */
    private static void everyAttackIsThere(List<Path> pages, Map<String, String> said) throws Exception {
        StringBuilder texts = new StringBuilder();
        for (Path page : pages) {
            Document document = Jsoup.parse(page.toFile(), "UTF-8");
            texts.append(document.wholeText()).append('\n');
        }
        String whole = plain(texts.toString());
        assertThat(said.values()).allSatisfy(attack -> assertThat(whole).contains(plain(attack)));
    }

    /** Letters alone: what stands between them may be replaced, isolated or broken over lines. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Sm}\\p{Sc}]", "");
    }

    private String inABrowser(List<Path> pages) throws Exception {
        StringBuilder collector = new StringBuilder(COLLECTOR);
        pages.forEach(page -> collector.append("<iframe src=\"" + page.toUri() + "\"></iframe>\n"));
        Path file = Files.writeString(temporary.resolve("collector.html"), collector);
        return Browser.seen(file, temporary).select("#said").text();
    }
}
