package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.caveat.export.csv.CsvExport;
import org.caveat.export.jsonld.JsonLdExport;
import org.caveat.export.pdf.PdfExport;
import org.caveat.export.site.SiteExport;
import org.caveat.imaging.Pixels;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of an export before it is made is what the export then writes of its first photograph. */
class PreviewTest {
    private static final byte[] PICTURE = {1, 2, 3};
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @TempDir
    Path folder;

    private final Messages words = Messages.english();
    private final SidecarJson json = new SidecarJson(words);
    private final Exports exports = new Exports(
            List.of(
                    new SiteExport(
                            (original, sides) -> sides.stream()
                                    .map(side -> new PictureCopy(PICTURE, side, side / 2))
                                    .toList(),
                            json,
                            words),
                    new CsvExport(new CaveatTexts(words)),
                    new JsonLdExport(json),
                    new PdfExport((original, sides) -> List.of(Blank.picture(1_000, 800)), words, List::of)),
            words,
            Clock.systemUTC());

    @Test
    void thePageOfTheWebShowsAllThatIsSaidOfTheFirstPhotograph() throws Exception {
        ExportPlan plan = samples("site");
        FirstPhotograph page = ((Preview.Page) preview(plan, "site")).photograph();

        exports.run(plan, Progress.NONE);
        String written = Files.readString(plan.target().resolve("site/photographs/azari-airplane-from-above.html"));
        List<Caveat> caveats = SampleCollection.read().holdings().get(0).state().caveats().stream()
                .filter(Caveat::stands)
                .toList();
        assertThat(page.caveats().size() + page.lead().stream().count()).isEqualTo(caveats.size());
        assertThat(page.head().title()).isNotEmpty();
        assertThat(page.picture()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PICTURE));
        Stream.concat(page.lead().stream(), page.caveats().stream()).forEach(caveat -> {
            assertThat(caveat.texts()).isNotEmpty();
            caveat.texts().forEach(text -> assertThat(unescaped(written)).contains(text));
        });
        assertThat(page.caveats().stream().flatMap(caveat -> caveat.standing().pills().stream()))
                .contains("draft");
    }

    @Test
    void aDisputeShowsBothItsSides() throws Exception {
        ExportPlan plan = new ExportPlan(
                SampleCollection.read().withFiles(List.of("blossfeldt-allium.jpg")),
                List.of("site"),
                folder.resolve("out"),
                ExportOptions.PLAIN);
        String disputed = plan.collection().holdings().stream()
                .flatMap(holding -> holding.state().caveats().stream())
                .filter(Caveat::isDisputed)
                .map(caveat -> caveat.texts().get(0).value())
                .findFirst()
                .orElseThrow();

        FirstPhotograph page = ((Preview.Page) preview(plan, "site")).photograph();

        assertThat(Stream.concat(page.lead().stream(), page.caveats().stream())
                        .filter(caveat -> caveat.texts().contains(disputed)))
                .allSatisfy(caveat -> {
                    assertThat(caveat.sources().disputing()).isNotEmpty();
                    assertThat(caveat.sources().supporting()).isNotEmpty();
                })
                .isNotEmpty();
    }

    @Test
    void theTablesShowTheFirstRowsAsTheyAreWritten() throws Exception {
        ExportPlan plan = new ExportPlan(
                Given.collection(Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "=1+1"))),
                List.of("csv"),
                folder.resolve("out"),
                ExportOptions.PLAIN);

        Preview.Tables tables = (Preview.Tables) preview(plan, "csv");

        assertThat(tables.tables().stream().map(Preview.Table::file)).startsWith("photographs.csv", "caveats.csv");
        List<List<String>> caveats = tables.tables().get(1).rows();
        assertThat(caveats).hasSize(2);
        assertThat(caveats.get(0)).startsWith("file", "id", "kind");
        assertThat(caveats.get(1)).startsWith("a.jpg").contains("'=1+1");
    }

    /** The page with the photograph, not the cover before it, and not the other documents. */
    @Test
    void whatIsPrintedIsShownAsThePageOnWhichTheFirstPhotographBegins() throws Exception {
        Pixels page = ((Preview.Picture) preview(samples("pdf"), "pdf")).pixels();

        assertThat(page.width()).isBetween(1_200, 1_300); // A4 at 150 pixels to the inch
        assertThat(page.height()).isBetween(1_700, 1_800);
        assertThat(page.at(3, 3)).isEqualTo(WHITE);
        assertThat(page.at(page.width() / 2, 400)).isEqualTo(BLACK);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBePrintedIsShownAsNothingWithItsReason() throws Exception {
        ExportPlan plan = new ExportPlan(
                Given.collection(Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "\u65E5\u672C"))),
                List.of("pdf"),
                folder.resolve("out"),
                ExportOptions.PLAIN);

        assertThat(((Preview.Nothing) preview(plan, "pdf")).why())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo(LeftOut.Why.LETTERS));
    }

    @Test
    void whatAFormatDoesNotDrawIsShownAsItsFirstDocument() throws Exception {
        ExportPlan plan = samples("jsonld");

        Preview.Text text = (Preview.Text) preview(plan, "jsonld");

        assertThat(text.file()).isEqualTo("azari-airplane-from-above.jpg.jsonld");
        assertThat(text.text())
                .startsWith("{")
                .contains("\"caveat:kind\": \"identity\"")
                .endsWith("…");
    }

    @Test
    void aPhotographThatIsLeftOutIsNotTheFirst() throws Exception {
        ExportPlan plan = new ExportPlan(
                Given.collection(Given.locked("a.jpg"), Given.photograph("b.jpg")),
                List.of("jsonld"),
                folder.resolve("out"),
                ExportOptions.PLAIN);

        assertThat(((Preview.Text) preview(plan, "jsonld")).file()).isEqualTo("b.jpg.jsonld");
    }

    @Test
    void withoutAPhotographThereIsNothingToShow() throws Exception {
        ExportPlan plan = new ExportPlan(
                Given.collection(Given.locked("a.jpg")), List.of("csv"), folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(exports.preview(plan, "csv", Progress.NONE)).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoTheTargetAndNothingStaysBehind() throws Exception {
        List<Path> before = previews();

        preview(samples("site"), "site");
        assertThatThrownBy(() -> exports.preview(samples("site"), "site", cancelled()))
                .isInstanceOf(CancellationException.class);

        assertThat(folder).isEmptyDirectory();
        assertThat(previews()).isEqualTo(before);
    }

    @Test
    void toLookAtWhatIsLeftOutEndsOnceNobodyWantsIt() {
        ExportPlan plan = new ExportPlan(
                Given.collection(Given.photograph("a.jpg")),
                List.of("csv"),
                folder.resolve("out"),
                ExportOptions.PLAIN);

        assertThatThrownBy(() -> exports.check(plan, cancelled())).isInstanceOf(CancellationException.class);
    }

    private Preview preview(ExportPlan plan, String format) throws ExportFailure {
        return exports.preview(plan, format, Progress.NONE).orElseThrow();
    }

    private ExportPlan samples(String format) throws Exception {
        return new ExportPlan(SampleCollection.read(), List.of(format), folder.resolve("out"), ExportOptions.PLAIN);
    }

    private static List<Path> previews() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("caveat-preview-"))
                    .sorted()
                    .toList();
        }
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static Progress cancelled() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }
}
