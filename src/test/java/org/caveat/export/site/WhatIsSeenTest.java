package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.PictureCopy;
import org.caveat.export.SampleCollection;
import org.caveat.export.SiteReading;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.work.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the site sees, and not only what stands in its attributes. */
class WhatIsSeenTest {
    private static final Messages MESSAGES = Messages.english();

    @TempDir
    private Path folder;

    @Test
    void everyCaveatShowsItsKindItsCertaintyAndWhetherItIsDisputedOrUnsourcedInWords() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        Words words = new Words(MESSAGES);
        TreeMap<String, List<Object>> said = new TreeMap<>();
        samples.holdings().stream()
                .flatMap(holding -> holding.state().caveats().stream())
                .filter(Caveat::stands)
                .forEach(caveat -> said.put(
                        caveat.id(),
                        List.of(
                                words.kind(caveat.kind(), List.of()),
                                words.certainty(caveat.certainty().orElseThrow()),
                                caveat.isDisputed(),
                                caveat.isUnsourced())));

        TreeMap<String, List<Object>> seen = new TreeMap<>();
        for (Path file : SiteReading.pages(site(samples))) {
            Document page = SiteReading.parsed(file);
            for (Element caveat : page.select(".caveat")) {
                Element around =
                        caveat.is(".lead") ? caveat : page.expectFirst("section.group:has(#" + caveat.id() + ")");
                seen.put(caveat.attr("data-caveat"), seen(caveat, around));
            }
        }

        assertThat(seen).isEqualTo(said);
    }

    @Test
    void theIndexShowsNoPictureWithoutWhatMustBeReadFirst() throws Exception {
        Path site = site(SampleCollection.read());

        List<Element> cards = SiteReading.parsed(site.resolve("index.html")).select(".card");

        assertThat(cards).hasSize(9).allSatisfy(card -> {
            assertThat(card.select("img")).hasSize(1);
            assertThat(card.select(".first .text").text()).isNotBlank();
            assertThat(card.select(".first .certainty").text()).isNotBlank();
        });
    }

    @Test
    void aPhotographOfWhichNobodyAskedSaysSoAndNotThatNothingIsUntold() throws Exception {
        Path site = site(Given.collection(Given.photograph("silent.jpg")));

        assertThat(SiteReading.parsed(site.resolve("index.html")).text())
                .contains(MESSAGES.get("site.nobody-asked"))
                .doesNotContainPattern("\\b0 (things|caveats)");
        assertThat(page(site, "silent").select(".not-asked li")).hasSize(9);
    }

    @Test
    void aCaveatOfCareThatLeadsIsReadBeforeThePictureIsShown() throws Exception {
        Path site = site(Given.collection(Given.photograph(
                "veiled.jpg", Given.caveat(1, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true))));

        Document page = page(site, "veiled");
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("details:not([open]) img")).hasSize(1);
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.expectFirst("main").text()).startsWith(MESSAGES.get("site.lead"));
        assertThat(SiteReading.parsed(site.resolve("index.html")).select("img")).isEmpty();
    }

    @Test
    void aDateForWhoseWordsTheLineHasNoRoomKeepsItsWayAndItsWordsForThoseWhoAreToldThem() throws Exception {
        Statement[] caveats = IntStream.range(0, 60)
                .mapToObj(i -> Given.caveat(i + 1, Kind.AFTER, "Invented event " + i + ".")
                        .with(StatementFields.WHEN, Optional.of("1900")))
                .toArray(Statement[]::new);

        Document page = page(site(Given.collection(Given.photograph("a.jpg", caveats))), "a");

        List<Element> ways = page.select(".line a");
        assertThat(ways).hasSize(60).allSatisfy(way -> {
            assertThat(page.getElementById(way.attr("href").substring(1))).isNotNull();
            assertThat(way.text() + way.attr("aria-label")).isNotBlank();
        });
        List<Element> bare = page.select(".line a[aria-label]");
        assertThat(bare).hasSize(52).allMatch(way -> way.text().isEmpty());
        assertThat(page.expectFirst(".line-more").text()).startsWith("52 more dates");
        assertThat(page.select(".line .words")).hasSize(8);
    }

    @Test
    void anEmptyNameLeavesNoCommaBehind() throws Exception {
        var bare = Given.bare("a.jpg");
        var nameless = bare.with(bare.photograph()
                .with(PhotographFields.MAKER, List.of(Name.of(" "), Name.of("A. Marin"), Name.of(""))));
        Path site = site(Given.collection(Given.holding("a.jpg", nameless)));

        assertThat(SiteReading.parsed(site.resolve("index.html"))
                        .expectFirst(".byline")
                        .wholeText())
                .isEqualTo("A. Marin");
        assertThat(page(site, "a").expectFirst(".credit").text()).isEqualTo("A. Marin");
    }

    private static List<Object> seen(Element caveat, Element around) {
        return List.of(
                around.expectFirst(".kind").text(),
                caveat.expectFirst(".certainty").text(),
                caveat.text().contains(MESSAGES.get("site.disputes")),
                caveat.text().contains(MESSAGES.get("site.no-source")));
    }

    private static Document page(Path site, String name) throws Exception {
        return SiteReading.parsed(site.resolve("photographs/" + name + ".html"));
    }

    private Path site(CollectionOnDisk collection) throws Exception {
        Exports exports = new Exports(
                List.of(new SiteExport(
                        (original, sides) -> List.of(new PictureCopy(new byte[] {1}, 100, 80)),
                        new SidecarJson(MESSAGES),
                        MESSAGES)),
                MESSAGES,
                Clock.systemUTC());
        exports.run(
                new ExportPlan(collection, List.of("site"), folder.resolve("out"), ExportOptions.PLAIN), Progress.NONE);
        return folder.resolve("out/site");
    }
}
