package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caveat.app.InProcess;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.control.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of a mebibyte, as a caption and as a caveat. */
class EndlessWordTest {
    private static final String WORD = "x".repeat(1 << 20);

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void say() throws Exception {
        folder = Files.createDirectory(temporary.resolve("photographs"));
        for (String file : List.of("endless.jpg", "plain.jpg")) {
            String text = file.equals("plain.jpg") ? "It burned." : WORD;
            AnnotatedPhotograph state =
                    Given.bare(file).withItems(List.of(Given.caveat(1, Kind.AFTER, text), Given.caption(2, text)));
            ImageIO.write(
                    new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB),
                    "jpg",
                    folder.resolve(file).toFile());
            Files.writeString(folder.resolve(file + ".caveat.json"), new SidecarJson(Messages.english()).text(state));
        }
    }

    @Test
    void itIsShownWholeAndIsInEveryFormat() throws Exception {
        assertThat(run("show", folder.toString(), "--format", "jsonl")).contains(WORD);
        assertThat(run("search", folder.toString(), WORD))
                .contains("endless.jpg")
                .doesNotContain("plain.jpg");
        Path out = temporary.resolve("out");
        String said =
                run("export", folder.toString(), "--as", "site,csv,jsonld,pdf,iiif,xmp,bag", "--to", out.toString());
        for (String format : List.of("site", "csv", "jsonld", "iiif", "xmp", "bag")) {
            assertThat(isIn(out.resolve(format))).as(format).isTrue();
        }
        assertThat(said).doesNotContain("endless.jpg");
        try (PDDocument paper = Loader.loadPDF(out.resolve("pdf/catalogue.pdf").toFile())) {
            String letters = new PDFTextStripper().getText(paper).replaceAll("[^x]", "");
            assertThat(letters).hasSizeGreaterThanOrEqualTo(2 * WORD.length());
        }
    }

    /** A copy whose strip is larger than the memory is refused by name; it never keeps the others from being made. */
    @Test
    void aCaptionedCopyHasItWholeOrIsRefusedByName() throws Exception {
        Path out = temporary.resolve("out");
        String said = run("export", folder.toString(), "--as", "images", "--to", out.toString());
        assertThat(out.resolve("images/plain.jpg")).exists();
        Path copy = out.resolve("images/endless.jpg");
        if (Files.exists(copy)) {
            Dimension size = size(copy);
            assertThat((long) size.width * size.height)
                    .as("there is room for all the letters, each of 20 pixels at the least")
                    .isGreaterThan(2L * WORD.length() * 20);
        } else {
            assertThat(said).contains("endless.jpg", "left out 1 photograph");
        }
    }

    @Test
    void theWindowShowsItAndGoesOn() throws Exception {
        try (RealWindow window =
                new RealWindow(temporary.resolve("home"), Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"))
                    .rest();
            window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            assertThat(shown(window, WORD)).as("in its card").isTrue();
            window.press(KeyCode.F2).rest();
            assertThat(typed(window, WORD)).as("in its field").isTrue();
            window.press(KeyCode.CONTROL, KeyCode.ENTER).rest();
            assertThat(typed(window, "It burned.")).as("in the next one’s").isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    private static boolean shown(RealWindow window, String words) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node ->
                        node instanceof Passage passage && passage.words().equals(words)));
    }

    private static boolean typed(RealWindow window, String words) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".text-input").stream()
                .anyMatch(node -> node instanceof TextInputControl field && words.equals(field.getText())));
    }

    private static Dimension size(Path jpeg) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(jpeg.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        }
    }

    private static boolean isIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORD)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String run(String... command) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        InProcess.run(both, both, command);
        return both.toString(StandardCharsets.UTF_8);
    }
}
