package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caveat.app.ProgramExports;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.SampleCollection;
import org.caveat.export.SiteReading;
import org.caveat.export.Told;
import org.caveat.shared.Browser;
import org.caveat.work.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a browser shows of the site, with its scripts taken away and everything that nobody sees: what is hidden, not laid
 * out, or in a part that has to be opened first.
 */
class SiteInABrowserTest {
    /**
     * Lays all pages side by side, where their scripts do not run, and writes down of each what can be seen. It stands
     * beside the site, not in it.
     */
    private static final String COLLECTOR =
            """
            <!doctype html><meta charset="utf-8"><title>Pages</title>
            <script>
            onload = () => {
              for (const frame of document.querySelectorAll("iframe")) {
                const page = frame.contentDocument;
                page.querySelectorAll("script").forEach(script => script.remove());
                const unseen = [...page.body.querySelectorAll("*")].filter(element => !element.checkVisibility(
                    {checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true}));
                unseen.forEach(element => element.remove());
                const seen = document.createElement("pre");
                seen.className = "seen";
                seen.textContent = page.documentElement.outerHTML;
                document.body.append(seen);
              }
            };
            </script>
            """;

    @TempDir
    private Path folder;

    @Test
    void everyCaveatOfTheSamplesIsSeen() throws Exception {
        Browser.needs();
        CollectionOnDisk samples = SampleCollection.read();
        ProgramExports.make().run(new ExportPlan(samples, List.of("site"), folder, ExportOptions.PLAIN), Progress.NONE);
        List<Path> pages = SiteReading.pages(folder.resolve("site"));

        List<Document> seen = seen(pages);

        assertThat(seen).hasSameSizeAs(pages);
        assertThat(seen).allSatisfy(page -> assertThat(page.select("script")).isEmpty());
        assertThat(seen.stream()
                        .flatMap(page -> SiteReading.told(page).stream())
                        .sorted(Comparator.comparing(Told::id)))
                .isEqualTo(Told.in(samples).stream()
                        .map(new SiteReading()::asItTells)
                        .toList());
    }

    @Test
    void whatIsNotShownIsNotSeen() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><title>x</title><p>shown<p hidden>hidden<p style='visibility:hidden'>invisible"
                        + "<details><summary>closed</summary><p>folded</details><script>document.write('written')</script>");

        assertThat(seen(List.of(page)).get(0).body().text()).isEqualTo("shown closed");
    }

    /** The pages as the browser has them in the end, by one start. */
    private List<Document> seen(List<Path> pages) throws Exception {
        StringBuilder collector = new StringBuilder(COLLECTOR);
        for (Path page : pages) {
            collector.append("<iframe sandbox=allow-same-origin width=1280 height=1024 src=\"" + page.toUri()
                    + "\"></iframe>\n");
        }
        Path file = Files.writeString(folder.resolve("collector.html"), collector);
        List<Document> seen = new ArrayList<>();
        for (Element page : Browser.seen(file, folder).select(".seen")) {
            seen.add(Jsoup.parse(page.wholeText()));
        }
        return seen;
    }
}
