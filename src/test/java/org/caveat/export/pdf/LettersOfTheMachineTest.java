package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.Blank;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.PdfReading;
import org.caveat.export.Told;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What our own fonts have no letters for, and what is hardly said at all. */
class LettersOfTheMachineTest {
    private static final Messages WORDS = Messages.english();
    private static final String ARMENIAN = "\u0540\u0561\u0575\u0565\u0580\u0565\u0576";
    private static final String GEORGIAN = "\u10E5\u10D0\u10E0\u10D7\u10E3\u10DA\u10D8";

    @TempDir
    private Path folder;

    @Test
    void lettersThatOnlyAFontOfTheMachineHasArePrintedInItAndFoundAgain() throws Exception {
        List<Path> dejaVu = SystemFonts.installed().stream()
                .filter(font -> font.getFileName().toString().startsWith("DejaVu"))
                .toList();
        Shared.needs(!dejaVu.isEmpty(), "the fonts DejaVu");

        ExportReport report = export(
                Given.collection(Given.photograph(
                        "a.jpg", Given.caveat(1, Kind.AFTER, ARMENIAN), Given.caveat(2, Kind.CARE, GEORGIAN))),
                dejaVu);

        assertThat(report.failures()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve("out/pdf/catalogue.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(ARMENIAN, GEORGIAN);
            boolean isFound = false;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    isFound |= font.getName().contains("DejaVu");
                }
            }
            assertThat(isFound).isTrue();
        }
    }

    @Test
    void aSourceOfADisputeOfWhichNothingIsSaidHasItsPlaceAllTheSame() throws Exception {
        CollectionOnDisk collection = Given.collection(Given.photograph(
                "a.jpg",
                Given.caveat(1, Kind.AFTER, "It burned.")
                        .with(StatementFields.EVIDENCE, List.of(said(Stance.ASSERTS), said(Stance.DISPUTES)))));

        export(collection, List.of());

        assertThat(PdfReading.told(folder.resolve("out/pdf"))).singleElement().satisfies(told -> assertThat(
                        told.evidence())
                .extracting(Told.Source::stance)
                .containsExactlyInAnyOrder(Stance.ASSERTS.key(), Stance.DISPUTES.key()));
    }

    private static Evidence said(Stance stance) {
        Source source = new Source(" ", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Evidence(stance, source, Optional.empty(), List.of(), Optional.empty(), Foreign.NONE);
    }

    private ExportReport export(CollectionOnDisk collection, List<Path> systemFonts) throws Exception {
        PdfExport format =
                new PdfExport((original, sides) -> List.of(Blank.picture(100, 80)), WORDS, () -> systemFonts);
        return new Exports(List.of(format), WORDS, Clock.systemUTC())
                .run(
                        new ExportPlan(collection, List.of("pdf"), folder.resolve("out"), ExportOptions.PLAIN),
                        Progress.NONE);
    }
}
