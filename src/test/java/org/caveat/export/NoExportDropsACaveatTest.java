package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.site.PictureCopy;
import org.caveat.export.site.SiteExport;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3. Every export is read back with parsers of others, and must tell every caveat as it stands. */
class NoExportDropsACaveatTest {
    private static final Messages WORDS = Messages.english();

    @TempDir
    Path folder;

    @Test
    void everyCaveatOfEverySampleIsInEachFormat() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        List<Told> told = Told.in(samples);
        Path target = folder.resolve("out");

        export(samples, target);

        assertThat(told).hasSizeGreaterThan(60);
        assertThat(CsvReading.told(target.resolve("csv"))).isEqualTo(told);
        assertThat(JsonLdReading.told(target.resolve("jsonld"))).isEqualTo(told);
        assertThat(SiteReading.told(target.resolve("site"))).isEqualTo(told);
        assertThat(embedded(target.resolve("site"))).isEqualTo(told);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everyCaveatIsInEachFormatWhateverItSays(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path target = memory.getPath("/out");
            export(nasty, target);
            isToldIn(target, Told.in(nasty));
        }
    }

    private static void isToldIn(Path target, List<Told> told) throws Exception {
        assertThat(CsvReading.told(target.resolve("csv"))).isEqualTo(told);
        assertThat(withoutWordsForNothing(JsonLdReading.told(target.resolve("jsonld"))))
                .isEqualTo(withoutWordsForNothing(told));
        assertThat(SiteReading.told(target.resolve("site"))).isEqualTo(told);
        assertThat(withoutWordsForNothing(embedded(target.resolve("site")))).isEqualTo(withoutWordsForNothing(told));
        SiteReading.parsed(target.resolve("site/index.html"));
    }

    @Provide
    Arbitrary<CollectionOnDisk> nastyCollections() {
        return NastyCollections.collections();
    }

    /** JSON-LD keeps a caveat without text as it is; the others print it in words. */
    private static List<Told> withoutWordsForNothing(List<Told> told) {
        List<String> words = List.of(WORDS.get("export.not-known"), WORDS.get("export.no-text"));
        return told.stream().map(one -> one.without(words)).toList();
    }

    private static List<Told> embedded(Path site) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Path page : SiteReading.pages(site)) {
            Document document = SiteReading.parsed(page);
            assertThat(document.select("script"))
                    .as("nothing escapes from the data")
                    .hasSize(1);
            String json =
                    document.select("script[type=application/ld+json]").get(0).data();
            told.addAll(JsonLdReading.told(json, page.toUri()));
        }
        return Told.sorted(told);
    }

    private static void export(CollectionOnDisk collection, Path target) throws Exception {
        SidecarJson json = new SidecarJson(WORDS);
        Exports exports = new Exports(
                List.of(
                        new CsvExport(new CaveatTexts(WORDS)),
                        new JsonLdExport(json),
                        new SiteExport((original, side) -> new PictureCopy(new byte[] {1}, 100, 80), json, WORDS)),
                WORDS,
                Clock.systemUTC());
        exports.run(
                new ExportPlan(collection, List.of("csv", "jsonld", "site"), target, ExportOptions.PLAIN),
                Progress.NONE);
    }
}
