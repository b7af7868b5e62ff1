package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.pdf.PdfExport;
import org.caveat.export.site.SiteExport;
import org.caveat.model.Kind;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3. Every export is read back with parsers of others, and must tell every caveat as it stands. */
class NoExportDropsACaveatTest {
    private static final Messages WORDS = Messages.english();
    private static final PictureMaker PICTURES = (original, sides) -> List.of(Blank.picture(100, 80));

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
        assertThat(SiteReading.gathered(target.resolve("site"))).isEqualTo(told);
        assertThat(embedded(target.resolve("site"))).isEqualTo(told);
        assertThat(PdfReading.told(target.resolve("pdf"))).isEqualTo(PdfReading.onPaper(told));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everyCaveatIsInEachFormatWhateverItSays(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path target = memory.getPath("/out");
            export(nasty, target);
            isToldIn(target, Told.in(nasty));
        }
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void everyCaveatIsPrintedForWhichThereAreLetters(@ForAll("nastyCollections") CollectionOnDisk nasty)
            throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            isPrinted(OurLetters.only(nasty), memory.getPath("/ours"), true);
            isPrinted(nasty, memory.getPath("/any"), false);
        }
    }

    @Test
    void everyCaveatIsPrintedWhereEverythingSaidIsHostile() throws Exception {
        isPrinted(OurLetters.only(HostileCollection.make()), folder.resolve("out"), true);
        isPrinted(HostileCollection.make(), folder.resolve("any"), false);
    }

    /** What is not printed is named with its reason, as a failure; all else is told in full. */
    private static void isPrinted(CollectionOnDisk collection, Path target, boolean whole) throws Exception {
        ExportReport report = exports(new PdfExport(PICTURES, WORDS, List::of))
                .run(new ExportPlan(collection, List.of("pdf"), target, ExportOptions.PLAIN), Progress.NONE);
        List<String> refused = report.failures().stream()
                .filter(failure -> failure.why() == LeftOut.Why.LETTERS)
                .map(LeftOut::file)
                .toList();
        CollectionOnDisk rest = new CollectionOnDisk(
                collection.folder(),
                collection.description(),
                collection.holdings().stream()
                        .filter(holding -> !refused.contains(holding.file()))
                        .toList());

        assertThat(refused.isEmpty() || !whole)
                .as("refused: %s", report.failures())
                .isTrue();
        assertThat(PdfReading.told(target.resolve("pdf"))).isEqualTo(PdfReading.onPaper(Told.in(rest)));
    }

    @Test
    void everyCaveatIsInEachFormatWhereEverythingSaidIsHostile() throws Exception {
        CollectionOnDisk hostile = HostileCollection.make();
        List<Told> told = Told.in(hostile);

        export(hostile, folder.resolve("out"));

        assertThat(told).hasSizeGreaterThan(600);
        isToldIn(folder.resolve("out"), told);
    }

    @Test
    void everyCaveatIsOnThePageOfAPictureThatOpensOnChoice() throws Exception {
        CollectionOnDisk veiled = Given.collection(Given.photograph(
                "veiled.jpg",
                Given.caveat(1, Kind.CARE, "Ask before you look.").with(StatementFields.LEAD, true),
                Given.caveat(2, Kind.AFTER, "It burned."),
                Given.caveat(3, Kind.CARE, "Do not copy it.")));

        export(veiled, folder.resolve("out"));

        assertThat(Told.in(veiled)).hasSize(3);
        isToldIn(folder.resolve("out"), Told.in(veiled));
    }

    /** A picture without the caveats that belong to it would say what nobody can stand for. */
    @Test
    void aPhotographWhoseCaveatsCannotBeReadIsInNoFormatAndIsNamed() throws Exception {
        Path target = folder.resolve("out");
        CollectionOnDisk two = Given.collection(
                Given.photograph("whole.jpg", Given.caveat(1, Kind.AFTER, "It burned.")), Given.locked("torn.jpg"));

        ExportReport report = export(two, target);

        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(ExportPlan.REPORT))
                    .toList()) {
                assertThat(file.toString()).doesNotContain("torn");
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("torn");
            }
        }
        assertThat(Files.readString(target.resolve(ExportPlan.REPORT))).contains("torn.jpg: left out");
        assertThat(report.formats()).hasSize(4).allSatisfy(format -> assertThat(
                        format.contents().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.file()).isEqualTo("torn.jpg")));
    }

    private static void isToldIn(Path target, List<Told> told) throws Exception {
        assertThat(CsvReading.told(target.resolve("csv"))).isEqualTo(told);
        assertThat(withoutWordsForNothing(JsonLdReading.told(target.resolve("jsonld"))))
                .isEqualTo(withoutWordsForNothing(told));
        assertThat(SiteReading.told(target.resolve("site"))).isEqualTo(told);
        assertThat(SiteReading.gathered(target.resolve("site"))).isEqualTo(told);
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

    private static ExportReport export(CollectionOnDisk collection, Path target) throws Exception {
        SidecarJson json = new SidecarJson(WORDS);
        Exports exports = exports(
                new CsvExport(new CaveatTexts(WORDS)),
                new JsonLdExport(json),
                new SiteExport((original, sides) -> List.of(new PictureCopy(new byte[] {1}, 100, 80)), json, WORDS),
                new PdfExport(PICTURES, WORDS, List::of));
        return exports.run(new ExportPlan(collection, exports.formats(), target, ExportOptions.PLAIN), Progress.NONE);
    }

    private static Exports exports(ExportFormat... formats) {
        return new Exports(List.of(formats), WORDS, Clock.systemUTC());
    }
}
