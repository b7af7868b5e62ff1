package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Blank;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.LeftOut;
import org.caveat.export.PictureCopy;
import org.caveat.export.PictureMaker;
import org.caveat.export.ReportWords;
import org.caveat.export.SampleCollection;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Title;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What is printed, looked at by veraPDF and by PDFBox's own reader of texts. */
class PdfExportTest {
    private static final Messages WORDS = Messages.english();
    private static final PictureCopy PICTURE = Blank.picture(1_000, 800);
    private static final PictureMaker PICTURES = (original, sides) -> List.of(PICTURE);
    private static final List<String> DOCUMENTS =
            List.of("catalogue.pdf", "contact-sheet.pdf", "labels-a5.pdf", "labels-a6.pdf");
    /** One with a dispute and texts in two languages. */
    private static final String SAMPLE = "blossfeldt-allium.jpg";

    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD";
    private static final String ARABIC = "\u0635\u0648\u0631\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621";
    private static final String GREEK =
            "\u03A6\u03C9\u03C4\u03BF\u03B3\u03C1\u03B1\u03C6\u03AF\u03B1 \u03BC\u03B9\u03B1";
    private static final String CHINESE = "\u65E5\u672C\u8A9E";
    private static final String DEVANAGARI = "\u0928\u092E\u0938\u094D\u0924\u0947";

    /** What is printed once for most of the tests: a sample and what is demanding, with all that may be carried. */
    @TempDir
    private static Path whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void printASampleAndWhatIsDemanding() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        List<Holding> all = new ArrayList<>(demanding());
        samples.holdings().stream()
                .filter(sample -> sample.file().equals(SAMPLE))
                .forEach(all::add);

        ExportReport report = export(samples.with(all), ExportOptions.PLAIN.carrying(Extra.values()), whole);

        assertThat(report.failures()).isEmpty();
    }

    @Test
    void everyDocumentIsArchivableAndTagged() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();

        for (String document : DOCUMENTS) {
            assertThat(broken(whole, document)).as(document).isEmpty();
        }
    }

    @Test
    void theCatalogueHasABookmarkForEachPhotograph() throws Exception {
        assertThat(bookmarks(whole, "catalogue.pdf")).hasSize(3).contains("scripts.jpg", "long.jpg");
    }

    @Test
    void aReaderOfTextsFindsEachScriptInTheOrderInWhichItIsSpokenAndWhatIsWithdrawnWithItsReason() throws Exception {
        assertThat(text(whole, "catalogue.pdf"))
                .contains(HEBREW, ARABIC, GREEK, "the year \u201C1928\u201D is the museum\u2019s")
                .contains("It stood here.", "No longer stands: It was wrong.");
    }

    @Test
    void aPhotographWithLettersThatCannotBeSetIsLeftOutWithItsReasonAndTheOthersArePrinted() throws Exception {
        ExportReport report = export(
                Given.collection(
                        Given.photograph("plain.jpg", Given.caveat(1, Kind.AFTER, "It burned.")),
                        Given.photograph("box/far.jpg", Given.caveat(2, Kind.AFTER, CHINESE)),
                        Given.photograph("rules.jpg", Given.caveat(3, Kind.AFTER, DEVANAGARI))),
                ExportOptions.PLAIN,
                folder);

        assertThat(report.failures()).hasSize(2).allSatisfy(failure -> assertThat(failure.why())
                .isEqualTo(LeftOut.Why.LETTERS));
        assertThat(new ReportWords(WORDS).message(report.failures().get(0)))
                .as("letters of no font")
                .startsWith("box/far.jpg: left out of the PDF.")
                .contains(CHINESE, "(han)", "Install");
        assertThat(new ReportWords(WORDS).message(report.failures().get(1)))
                .as("letters that change by rules of the font, whichever there is")
                .startsWith("rules.jpg")
                .contains("devanagari", "cannot set");
        assertThat(text(folder, "catalogue.pdf")).contains("It burned.").doesNotContain("far.jpg", "rules.jpg");
    }

    @Test
    void theSameCollectionGivesTheSameBytes() throws Exception {
        CollectionOnDisk collection = Given.collection(demanding().subList(0, 1));
        export(collection, ExportOptions.PLAIN, folder.resolve("first"));

        export(collection, ExportOptions.PLAIN, folder.resolve("second"));

        for (String document : DOCUMENTS) {
            assertThat(document(folder.resolve("second"), document))
                    .as(document)
                    .isEqualTo(document(folder.resolve("first"), document));
        }
    }

    @Test
    void aLongCatalogueIsCutIntoVolumes() throws Exception {
        List<Holding> many = IntStream.range(0, 41)
                .mapToObj(number -> Given.photograph(
                        "p" + number + ".jpg", Given.caveat(number, Kind.AFTER, "Caveat " + number + ".")))
                .toList();

        export(Given.collection(many), ExportOptions.PLAIN, folder);

        assertThat(text(folder, "catalogue-1.pdf"))
                .contains("volume 1 of 2", "Caveat 39.")
                .doesNotContain("Caveat 40.");
        assertThat(text(folder, "catalogue-2.pdf")).contains("Caveat 40.").doesNotContain("Caveat 39.");
    }

    @Test
    void aLongTitleStandsWholeAtTheHeadOfItsPhotographAndOnlyItsEndsAboveThePages() throws Exception {
        String title = "Long title " + "w".repeat(400) + " last";
        Holding plain = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "It burned. ".repeat(400)));
        AnnotatedPhotograph state = plain.state();
        state = state.with(state.photograph().with(PhotographFields.TITLE, List.of(Title.of("en", title))));

        export(Given.collection(Given.holding("a.jpg", state)), ExportOptions.PLAIN, folder);

        String catalogue = text(folder, "catalogue.pdf");
        assertThat(catalogue.replaceAll("\\s", "")).containsOnlyOnce("w".repeat(400));
        assertThat(catalogue).containsPattern("Long title w{40,60}\u2026w{1,20} last\\s+\\(continued\\)");
    }

    private static List<Holding> demanding() {
        String long1 = "It is told at length what nobody knows. ".repeat(75);
        Region part = new Region.Rectangle(100, 100, 300, 200);
        return List.of(
                Given.photograph(
                        "scripts.jpg",
                        Given.caveat(1, Kind.CARE, HEBREW + " 1945").with(StatementFields.LEAD, true),
                        Given.caveat(2, Kind.AFTER, ARABIC)
                                .with(
                                        StatementFields.TARGET,
                                        Optional.of(Target.whole("a.jpg").at(Optional.of(part)))),
                        Given.caveat(3, Kind.BEFORE, GREEK).with(StatementFields.WHEN, Optional.of("1914~/1929~")),
                        Given.caveat(4, Kind.MAKING, "the year \u201C1928\u201D is the museum\u2019s")),
                Given.photograph(
                        "long.jpg",
                        Given.caveat(5, Kind.AFTER, long1).with(StatementFields.LEAD, true),
                        Given.caveat(6, Kind.AFTER, long1),
                        withdrawn()));
    }

    private static Statement withdrawn() {
        return Given.caveat(7, Kind.AFTER, "It stood here.")
                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))
                .with(StatementFields.REASON, Optional.of("It was wrong."));
    }

    private static ExportReport export(CollectionOnDisk collection, ExportOptions options, Path folder)
            throws Exception {
        Exports exports = new Exports(List.of(new PdfExport(PICTURES, WORDS, List::of)), WORDS, Clock.systemUTC());
        return exports.run(new ExportPlan(collection, List.of("pdf"), folder.resolve("out"), options), Progress.NONE);
    }

    /** What a document breaks of both standards, of which veraPDF reads it once. */
    private static List<String> broken(Path folder, String document) throws Exception {
        List<PDFAFlavour> flavours = List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(document(folder, document)), flavours.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).extracting(ValidationResult::getPDFAFlavour).isEqualTo(flavours);
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .map(assertion -> result.getPDFAFlavour() + " " + assertion.getMessage()))
                    .distinct()
                    .toList();
        }
    }

    private static byte[] document(Path folder, String document) throws Exception {
        return Files.readAllBytes(folder.resolve("out/pdf").resolve(document));
    }

    private static String text(Path folder, String document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document(folder, document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> bookmarks(Path folder, String document) throws Exception {
        List<String> titles = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document(folder, document))) {
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
        }
        return titles;
    }
}
