package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caveat.app.InProcess;
import org.caveat.export.Given;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
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
