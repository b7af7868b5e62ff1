package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.Given;
import org.caveat.export.HostileCollection;
import org.caveat.export.SampleCollection;
import org.caveat.export.SiteReading;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Selection;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways through a site: kinds, selections, and the links between all pages. */
class ChaptersTest {
    @TempDir
    private Path folder;

    @Test
    void eachKindThatOccursHasAPageToWhichItsCaveatsLead() throws Exception {
        Path site = site(Given.collection(Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "It burned."),
                Given.caveat(2, new Kind("ours:tone"), "It was toned."))));

        Document page = SiteReading.parsed(site.resolve("photographs/a.html"));

        List<String> kinds = page.select("a.to-kind").eachAttr("href");
        assertThat(kinds).hasSize(2).first().isEqualTo("../kinds/after.html");
        assertThat(SiteReading.parsed(site.resolve("photographs")
                                .resolve(kinds.get(1))
                                .normalize())
                        .select(".caveat .text")
                        .text())
                .isEqualTo("It was toned.");
        assertThat(SiteReading.parsed(site.resolve("kinds.html")).select(".entry"))
                .hasSize(10);
        assertThat(SiteReading.parsed(site.resolve("kinds.html")).select(".entry a"))
                .hasSize(2);
    }

    @Test
    void noPictureOnAnyPageStandsWithoutWhatMustBeReadFirst() throws Exception {
        Path site = site(SampleCollection.read());
        int pictures = 0;
        for (Path page : pages(site)) {
            for (Element around : SiteReading.parsed(page).select("li:has(.thumbnail img)")) {
                String address = around.expectFirst(".thumbnail").attr("href");
                String lead = SiteReading.parsed(page.resolveSibling(address).normalize())
                        .expectFirst(".caveat")
                        .attr("data-caveat");
                assertThat(around.select("[data-caveat]").eachAttr("data-caveat"))
                        .as("%s in %s", address, page)
                        .contains(lead);
                pictures++;
            }
        }
        assertThat(pictures).isGreaterThan(30);
    }

    @Test
    void aPictureThatOpensOnChoiceIsShownOnNoPageThatGathers() throws Exception {
        Path site = site(Given.collection(Given.photograph(
                "veiled.jpg", Given.caveat(1, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true))));

        assertThat(SiteReading.parsed(site.resolve("kinds/care.html")).select("img"))
                .isEmpty();
    }

    @Test
    void aSelectionKeepsItsOrderAndWhatIsNotPublishedIsNotInIt() throws Exception {
        CollectionOnDisk collection = selecting(
                new Selection(
                        Given.id(70),
                        List.of(Text.of("en", "Two")),
                        List.of("b.jpg", "gone.jpg", "a.jpg", "b.jpg"),
                        Foreign.NONE),
                new Selection(Given.id(71), List.of(), List.of("gone.jpg"), Foreign.NONE));

        Path site = site(collection);

        assertThat(SiteReading.parsed(site.resolve("selections.html"))
                        .select(".entry a")
                        .eachText())
                .containsExactly("Two");
        assertThat(SiteReading.parsed(site.resolve("selections/Two.html"))
                        .select(".card h2")
                        .eachText())
                .containsExactly("b.jpg", "a.jpg");
    }

    @Test
    void theSiteOfASelectionBearsItsNameAndHasNoPageForOthers() throws Exception {
        CollectionOnDisk collection = selecting(
                new Selection(Given.id(70), List.of(Text.of("en", "Two")), List.of("b.jpg", "a.jpg"), Foreign.NONE));
        List<org.caveat.collection.Holding> turned = new ArrayList<>(collection.holdings());
        Collections.reverse(turned);
        SiteOf site = new SiteOf(folder.resolve("out"), 1_000);

        site.write(collection.with(turned), ExportOptions.PLAIN.choosing(Given.id(70)));

        Document index = SiteReading.parsed(site.folder().resolve("index.html"));
        assertThat(index.expectFirst("h1").text()).isEqualTo("Two");
        assertThat(index.select(".card h2").eachText()).containsExactly("b.jpg", "a.jpg");
        assertThat(site.folder().resolve("selections")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/export-report.json"))).contains(Given.id(70));
    }

    @Test
    void everyAddressOnThePagesIsAFileOfTheSiteAndEveryPlaceInItIsThere() throws Exception {
        everyAddressIsThere(site(SampleCollection.read()));
        everyAddressIsThere(site(HostileCollection.make()));
    }

    @Test
    void everyPageForbidsABrowserAllButTheSitesOwnPicturesAndLetters() throws Exception {
        for (Path page : pages(site(SampleCollection.read()))) {
            Document parsed = SiteReading.parsed(page);
            assertThat(parsed.expectFirst("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .startsWith("default-src 'none'; img-src 'self' file:;")
                    .doesNotContain("unsafe")
                    .doesNotContain("http");
            assertThat(parsed.select("[style], style, [onclick], iframe, form")).isEmpty();
        }
    }

    private static void everyAddressIsThere(Path site) throws Exception {
        int seen = 0;
        Map<Path, Set<String>> places = new HashMap<>();
        for (Path page : pages(site)) {
            for (Element link : SiteReading.parsed(page).select("a[href], img[src], link[href]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.startsWith("http")) {
                    seen++;
                    assertThat(isThere(page, address, places))
                            .as("%s in %s", address, page)
                            .isTrue();
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    /** @param places of the pages that were read already */
    private static boolean isThere(Path page, String address, Map<Path, Set<String>> places) {
        String[] parts = address.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(file)) {
            return false;
        }
        return parts.length == 1
                || places.computeIfAbsent(file, ChaptersTest::placesOf).contains(parts[1]);
    }

    private static Set<String> placesOf(Path page) {
        try {
            return Set.copyOf(SiteReading.parsed(page).select("[id]").eachAttr("id"));
        } catch (Exception unreadable) {
            throw new AssertionError(page.toString(), unreadable);
        }
    }

    private static List<Path> pages(Path site) throws Exception {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static CollectionOnDisk selecting(Selection... selections) {
        CollectionOnDisk given = Given.collection(Given.photograph("a.jpg"), Given.photograph("b.jpg"));
        CollectionDescription description = new CollectionDescription(
                given.description().said().with(CollectionFields.SELECTIONS, List.of(selections)));
        return new CollectionOnDisk(given.folder(), description, given.holdings());
    }

    private Path site(CollectionOnDisk collection) throws Exception {
        SiteOf site = new SiteOf(folder.resolve("out"), 1_000);
        site.write(collection, ExportOptions.PLAIN);
        return site.folder();
    }
}
