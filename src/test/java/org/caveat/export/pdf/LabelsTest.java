package org.caveat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Blank;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.SampleCollection;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A label for the wall is all that its reader has: it tells of each caveat what it rests on. */
class LabelsTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);
    private static final List<String> SIZES = List.of("labels-a5.pdf", "labels-a6.pdf");

    @TempDir
    private Path folder;

    @Test
    void everyCaveatOfTheSamplesIsToldWithItsCertaintyItsDisputeAndItsSources() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();
        export(samples);

        for (String size : SIZES) {
            String told = squeezed(String.join(" ", pages(size)));
            for (Holding holding : samples.holdings()) {
                holding.state().caveats().stream().filter(Caveat::stands).forEach(caveat -> {
                    caveat.texts().forEach(text -> assertThat(told).contains(squeezed(text.value())));
                    caveat.evidence().forEach(source -> assertThat(told).contains(squeezed(place(source))));
                });
            }
            assertThat(told).contains("nosource", "Disputed", "Disputes.", "(doubtful)");
        }
    }

    @Test
    void noLabelHasNothingButTheLinesAtItsEnd() throws Exception {
        List<Holding> growing = new ArrayList<>(SampleCollection.read().holdings());
        for (int words = 4; words < 100; words += 4) {
            growing.add(Given.photograph(
                    "p" + words + ".jpg",
                    Given.caveat(2 * words, Kind.AFTER, "Much is told here. ".repeat(words)),
                    Given.caveat(2 * words + 1, Kind.MAKING, "Little is told here.")));
        }
        export(Given.collection(growing));

        for (String size : SIZES) {
            List<String> last = pages(size).stream()
                    .filter(page -> squeezed(page).contains("ofthisphotograph."))
                    .toList();
            assertThat(last).hasSizeGreaterThanOrEqualTo(growing.size());
            assertThat(last).allSatisfy(page -> assertThat(Kind.KNOWN.stream()
                            .map(kind -> squeezed(WORDS.kind(kind, List.of())))
                            .anyMatch(squeezed(page)::contains))
                    .as(page)
                    .isTrue());
        }
    }

    private static String place(Evidence source) {
        return source.source().citation()
                + source.source()
                        .locator()
                        .map(locator -> (source.source().citation().endsWith(".") ? " " : ", ") + locator)
                        .orElse("");
    }

    /** Without what the columns of a label do to a text: spaces, and the ends of lines. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private void export(CollectionOnDisk collection) throws Exception {
        new Exports(
                        List.of(new PdfExport(
                                (original, sides) -> List.of(Blank.picture(100, 80)), MESSAGES, List::of)),
                        MESSAGES,
                        Clock.systemUTC())
                .run(
                        new ExportPlan(collection, List.of("pdf"), folder.resolve("out"), ExportOptions.PLAIN),
                        Progress.NONE);
    }

    private List<String> pages(String document) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(Files.readAllBytes(folder.resolve("out/pdf").resolve(document)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                AsWritten stripper = new AsWritten();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(pdf);
                pages.add(stripper.letters.toString());
            }
        }
        return pages;
    }

    /** Letters in the order in which they were written, column after column. */
    private static final class AsWritten extends PDFTextStripper {
        private final StringBuilder letters = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters.append(letter.getUnicode());
        }
    }
}
