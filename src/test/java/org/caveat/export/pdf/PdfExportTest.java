package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.caveat.export.PictureMaker;
import org.caveat.export.ReportWords;
import org.caveat.export.SampleCollection;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is printed, looked at by veraPDF and by PDFBox's own reader of texts. */
class PdfExportTest {
    private static final Messages WORDS = Messages.english();
    private static final PictureMaker PICTURES = (original, sides) -> List.of(Blank.picture(1_000, 800));
    private static final List<String> DOCUMENTS =
            List.of("catalogue.pdf", "contact-sheet.pdf", "labels-a5.pdf", "labels-a6.pdf");
    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD";
    private static final String ARABIC = "\u0635\u0648\u0631\u0629 \u0627\u0644\u0645\u064A\u0646\u0627\u0621";
    private static final String GREEK =
            "\u03A6\u03C9\u03C4\u03BF\u03B3\u03C1\u03B1\u03C6\u03AF\u03B1 \u03BC\u03B9\u03B1";
    private static final String CHINESE = "\u65E5\u672C\u8A9E";

    @TempDir
    private Path folder;

    @Test
    void everyDocumentOfTheSamplesIsArchivableAndTagged() throws Exception {
        export(SampleCollection.read(), ExportOptions.PLAIN, List::of);

        for (String document : DOCUMENTS) {
            assertThat(broken(document)).as(document).isEmpty();
        }
        assertThat(bookmarks("catalogue.pdf")).hasSize(9).contains("Acanthus mollis");
    }

    @Test
    void documentsWithLongDisputedAndTurningTextsAreArchivableAndTagged() throws Exception {
        ExportReport report = export(demanding(), ExportOptions.PLAIN.carrying(Extra.values()), List::of);

        assertThat(report.failures()).isEmpty();
        for (String document : DOCUMENTS) {
            assertThat(broken(document)).as(document).isEmpty();
        }
    }

    @Test
    void aReaderOfTextsFindsEachScriptInTheOrderInWhichItIsSpoken() throws Exception {
        export(demanding(), ExportOptions.PLAIN, List::of);

        assertThat(text("catalogue.pdf"))
                .contains(HEBREW, ARABIC, GREEK, "the year \u201C1928\u201D is the museum\u2019s");
    }

    @Test
    void aPhotographWithLettersOfNoFontIsLeftOutWithItsReasonAndTheOthersArePrinted() throws Exception {
        ExportReport report = export(
                Given.collection(
                        Given.photograph("plain.jpg", Given.caveat(1, Kind.AFTER, "It burned.")),
                        Given.photograph("box/far.jpg", Given.caveat(2, Kind.AFTER, CHINESE))),
                ExportOptions.PLAIN,
                List::of);

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.why()).isEqualTo(LeftOut.Why.LETTERS);
            assertThat(new ReportWords(WORDS).message(failure))
                    .startsWith("box/far.jpg: left out of the PDF.")
                    .contains(CHINESE, "(han)", "Install");
        });
        assertThat(text("catalogue.pdf")).contains("It burned.").doesNotContain("far.jpg");
    }

    @Test
    void aPhotographInAScriptThatChangesItsLettersByRulesOfTheFontIsLeftOut() throws Exception {
        ExportReport report = export(
                Given.collection(
                        Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "\u0928\u092E\u0938\u094D\u0924\u0947"))),
                ExportOptions.PLAIN,
                SystemFonts::installed);

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("devanagari", "cannot set")));
    }

    @Test
    void nothingPrivateOrWithdrawnIsPrintedUnlessAskedFor() throws Exception {
        CollectionOnDisk collection = Given.collection(Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "Public words."),
                Given.caveat(2, Kind.CARE, "Secret words.").with(StatementFields.PRIVATE, true),
                Given.caveat(3, Kind.MAKING, "Former words.")
                        .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))
                        .with(StatementFields.REASON, Optional.of("It was wrong."))));
        export(collection, ExportOptions.PLAIN, List::of);
        for (String document : DOCUMENTS) {
            assertThat(text(document)).doesNotContain("Secret words.", "Former words.", "It was wrong.");
        }

        export(collection, ExportOptions.PLAIN.carrying(Extra.values()), List::of);

        assertThat(text("catalogue.pdf"))
                .contains("Public words.", "Secret words.", "Former words.", "No longer stands: It was wrong.");
    }

    @Test
    void theSameCollectionGivesTheSameBytesAndIsCutIntoVolumes() throws Exception {
        List<Holding> many = new ArrayList<>();
        IntStream.range(0, 41)
                .forEach(number -> many.add(Given.photograph(
                        "p" + number + ".jpg", Given.caveat(number, Kind.AFTER, "Caveat " + number + "."))));
        export(Given.collection(many), ExportOptions.PLAIN, List::of);
        byte[] first = Files.readAllBytes(folder.resolve("out/pdf/catalogue-2.pdf"));

        export(Given.collection(many), ExportOptions.PLAIN, List::of);

        assertThat(Files.readAllBytes(folder.resolve("out/pdf/catalogue-2.pdf")))
                .isEqualTo(first);
        assertThat(text("catalogue-1.pdf"))
                .contains("volume 1 of 2", "Caveat 39.")
                .doesNotContain("Caveat 40.");
        assertThat(text("catalogue-2.pdf")).contains("Caveat 40.");
    }

    private static CollectionOnDisk demanding() {
        String long1 = "It is told at length what nobody knows. ".repeat(125);
        Region part = new Region.Rectangle(100, 100, 300, 200);
        return Given.collection(
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
                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN));
    }

    private ExportReport export(CollectionOnDisk collection, ExportOptions options, Supplier<List<Path>> fonts)
            throws Exception {
        Exports exports = new Exports(List.of(new PdfExport(PICTURES, WORDS, fonts)), WORDS, Clock.systemUTC());
        return exports.run(
                new ExportPlan(collection, List.of("pdf"), folder.resolve("out"), options.overwriting()),
                Progress.NONE);
    }

    private List<String> broken(String document) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> broken = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(folder.resolve("out/pdf").resolve(document));
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(assertion -> flavour + " " + assertion.getMessage())
                        .distinct()
                        .forEach(broken::add);
            }
        }
        return broken;
    }

    private String text(String document) throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(Files.readAllBytes(folder.resolve("out/pdf").resolve(document)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> bookmarks(String document) throws Exception {
        List<String> titles = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(Files.readAllBytes(folder.resolve("out/pdf").resolve(document)))) {
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
        }
        return titles;
    }
}
