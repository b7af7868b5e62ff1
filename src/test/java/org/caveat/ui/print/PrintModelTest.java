package org.caveat.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.export.Blank;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.PaperKind;
import org.caveat.export.pdf.PdfExport;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Paper;
import org.caveat.ui.fx.Printers;
import org.caveat.ui.fx.Surroundings;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;

/** What is printed is what the PDF says, on paper that is here a list of pictures. */
class PrintModelTest {
    private static final String SAID = "The quay sank in an invented flood.";
    private static final int INK = 0xFF505050;

    private final Messages messages = Messages.english();
    private final Exports exports = new Exports(
            List.of(new PdfExport((original, sides) -> List.of(Blank.picture(300, 200)), messages, List::of)),
            messages,
            Clock.systemUTC());
    private final Tray paper = new Tray();
    private Printers printers = Printers.READY;
    private final List<String> told = new ArrayList<>();
    private CollectionOnDisk collection = Given.collection(
            Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, SAID)),
            Given.photograph("b.jpg", Given.caveat(2, Kind.AFTER, "Another invention.")));

    private static final class Tray implements Paper {
        private final List<Image> pages = new ArrayList<>();
        private final List<Path> documents = new ArrayList<>();
        private String words = "";
        private boolean takes = true;
        private boolean isStopped;
        private boolean isEnded;
        private boolean isCancelled;
        private int first = 1;

        @Override
        public boolean wants(int page) {
            return page >= first;
        }

        @Override
        public boolean put(Image page, double density) {
            if (isStopped) {
                throw new CancellationException();
            }
            documents.addAll(documents());
            words = documents.stream().map(PrintModelTest::text).reduce("", String::concat);
            pages.add(page);
            return takes;
        }

        @Override
        public boolean end() {
            isEnded = true;
            return true;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    private final class Desk implements Surroundings {
        @Override
        public Optional<Path> chooseFolder(String title, Optional<Path> start) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openFile(String title) {
            return Optional.empty();
        }

        @Override
        public Printers printers() {
            return printers;
        }

        @Override
        public Optional<Paper> choosePaper(String title) {
            return Optional.of(paper);
        }

        @Override
        public Optional<Path> guide() {
            return Optional.empty();
        }

        @Override
        public void show(Path file) {}
    }

    /** The documents that lie in the temporary folders of printing, and are this test's. */
    private static List<Path> documents() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(one -> one.getFileName().toString().startsWith("caveat-print-"))
                    .map(one -> one.resolve("pdf"))
                    .flatMap(folder -> Stream.of(folder.resolve("contact-sheet.pdf"), folder.resolve("catalogue.pdf")))
                    .filter(Files::exists)
                    .filter(file -> text(file).contains("Invented photographs"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException gone) { // another's, that was just taken away
            return "";
        }
    }

    private PrintModel print(PaperKind kind, String... files) {
        Sheet sheet = new Sheet(kind, "what is printed", List.of(files));
        PrintModel model = new PrintModel(
                exports,
                () -> collection,
                new Desk(),
                new PrintModel.Behind(new SameThread(), Runnable::run),
                messages,
                List.of(sheet));
        model.briefProperty().subscribe(words -> {
            told.add(words);
        });
        model.start(sheet);
        return model;
    }

    private static String refusal(PrintModel model) {
        assertThat(model.stateProperty().get()).isInstanceOf(PrintModel.Choosing.class);
        return ((PrintModel.Choosing) model.stateProperty().get()).refusal().orElse("");
    }

    private static boolean hasInk(Image page) {
        int width = (int) page.getWidth();
        return IntStream.range(0, width * (int) page.getHeight() / 3)
                .anyMatch(i -> (page.getPixelReader().getArgb(i * 3 % width, i * 3 / width) & 0xFF) < (INK & 0xFF));
    }

    private void assertA4WithInk() {
        assertThat(paper.pages).allSatisfy(page -> {
            assertThat(page.getWidth()).isBetween(2_470.0, 2_490.0); // 210 mm at 300 pixels to the inch
            assertThat(page.getHeight()).isBetween(3_500.0, 3_515.0);
            assertThat(hasInk(page)).isTrue();
        });
    }

    @Test
    void theCataloguePageOfAPhotographIsPrintedWithoutTheCoverAndNothingIsLeftBehind() {
        PrintModel model = print(PaperKind.CATALOGUE_PAGE, "a.jpg");

        assertThat(model.stateProperty().get()).isInstanceOf(PrintModel.Done.class);
        assertThat(paper.pages).hasSize(1);
        assertA4WithInk();
        assertThat(paper.words).contains(SAID).doesNotContain("Another invention.");
        assertThat(paper.isEnded).isTrue();
        assertThat(paper.isCancelled).isFalse();
        assertThat(paper.documents).isNotEmpty().allSatisfy(file -> assertThat(
                        file.resolve("../..").normalize())
                .doesNotExist());
        assertThat(model.briefProperty().get()).isEqualTo("Printed");

        messages.speak(Locale.GERMAN);
        model.sayAgain();
        assertThat(model.briefProperty().get()).isEqualTo(new Messages(Locale.GERMAN).get("print.ended"));
    }

    @Test
    void theContactSheetIsPrintedWithWhatIsSaidAndWhatCouldNotBeIsTold() {
        Holding locked = Given.locked("c.jpg");
        List<Holding> all = new ArrayList<>(collection.holdings());
        all.add(locked);
        collection = Given.collection(all);

        PrintModel model = print(PaperKind.CONTACT_SHEET, "a.jpg", "b.jpg", "c.jpg");

        PrintModel.Done done = (PrintModel.Done) model.stateProperty().get();
        assertThat(done.printed().pages()).isEqualTo(paper.pages.size()).isPositive();
        assertA4WithInk();
        assertThat(paper.words).contains(SAID, "Another invention.");
        assertThat(done.printed().notPrinted())
                .singleElement()
                .asString()
                .startsWith("c.jpg")
                .contains("It is no JSON.");
    }

    @Test
    void itIsToldWhatIsWaitedFor() {
        print(PaperKind.CATALOGUE_PAGE, "a.jpg");

        assertThat(told)
                .startsWith("", "Looking for printers…", "Choose in the window of the system…", "Making the pages…")
                .endsWith("Printed");
    }

    @Test
    void withoutAPrinterNothingIsMadeAndAPdfIsRecommended() {
        printers = Printers.NONE;

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg")))
                .startsWith("There is no printer.")
                .contains("export a PDF instead");
        assertThat(paper.pages).isEmpty();
    }

    @Test
    void whereNoPageCanReachAPrinterNothingIsMadeAndWhatIsMissingIsNamed() {
        printers = Printers.OUT_OF_REACH;

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg")))
                .contains("the program lpr")
                .contains("cups-bsd")
                .contains("export a PDF instead");
        assertThat(paper.pages).isEmpty();
    }

    @Test
    void aPrinterThatTakesNoPageIsToldAndTheRestGivenUp() {
        paper.takes = false;

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg"))).contains("The printer did not take the pages.");
        assertThat(paper.isCancelled).isTrue();
        assertThat(paper.isEnded).isFalse();
        assertThat(documents()).isEmpty();
    }

    @Test
    void pagesThatThereAreNotAreNotPrinted() {
        paper.first = 7;

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg"))).contains("only 1 page");
        assertThat(paper.pages).isEmpty();
        assertThat(paper.isCancelled).isTrue();
    }

    @Test
    void whatIsStoppedIsGivenUpWithoutAWordAndNothingIsLeftBehind() {
        paper.isStopped = true;

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg"))).isEmpty();
        assertThat(paper.isCancelled).isTrue();
        assertThat(documents()).isEmpty();
    }

    @Test
    void aPhotographWhoseCaveatsCannotBeReadIsNotPrintedAndSaysWhy() {
        collection = Given.collection(Given.locked("a.jpg"));

        assertThat(refusal(print(PaperKind.CATALOGUE_PAGE, "a.jpg")))
                .startsWith("a.jpg")
                .contains("It is no JSON.");
        assertThat(paper.isCancelled).isTrue();
    }
}
