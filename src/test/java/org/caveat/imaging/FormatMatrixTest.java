package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every picture of the corpus: its pixels are those that ImageMagick reads, upright and in the colours of the screen, or it
 * says why it is not shown. The whole matrix is printed to {@code target/format-matrix.txt}.
 */
class FormatMatrixTest {
    private static final int PICTURES = 596;
    private static final int SIDE = 256;
    private static final double TOLERANCE = 0.02;
    private static final Pattern NOT_DECODED = Pattern.compile("image/(heic|heif|avif|jxl|jp2|x-.*)");
    private static final Set<String> NO_PICTURES = Set.of("xmp", "json", "tsv");

    private static final Map<String, MatrixRow> MATRIX = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void showEveryPicture() throws IOException, InterruptedException {
        Path corpus = Shared.path("corpora/metadata");
        List<Path> files = pictures(corpus);
        ImageMagick.Reading theirs = ImageMagick.begin(files, SIDE, folder);
        MetadataReader facts = new MetadataReader(Messages.english());
        Pictures pictures = new Pictures(facts::read, Messages.english());
        List<MatrixRow> ours = new ArrayList<>();
        for (Path file : files) {
            FileFacts said = facts.read(file);
            ours.add(shown(pictures, file)
                    .named(corpus.relativize(file), said.header().mediaType()));
        }
        List<Optional<Pixels>> expected = theirs.results();
        for (int i = 0; i < ours.size(); i++) {
            MatrixRow row = ours.get(i).against(expected.get(i));
            MATRIX.put(row.file(), row);
        }
        print();
    }

    @Test
    void everyPictureIsInTheMatrix() {
        assertThat(MATRIX).hasSize(PICTURES);
    }

    @Test
    void everyPictureShowsWhatImageMagickReadsOrIsExplained() {
        Map<String, String> unlike = new TreeMap<>();
        MATRIX.values().stream()
                .filter(row -> !NOT_DECODED.matcher(row.mediaType()).matches() && !row.agrees(TOLERANCE))
                .forEach(row -> unlike.put(row.file(), row.outcome()));
        assertThat(unlike.keySet())
                .as("each that differs is explained, and each that is explained still differs: %s", unlike)
                .isEqualTo(FormatMatrixExceptions.all().keySet());
    }

    @Test
    void ofWhatIsNotDecodedASmallPictureIsShownOrAReasonGiven() {
        assertThat(MATRIX.values().stream()
                        .filter(row -> NOT_DECODED.matcher(row.mediaType()).matches()))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.kind()).as(row.file()).isNotEqualTo(MatrixRow.Kind.DECODED))
                .anySatisfy(row -> assertThat(row.kind()).isEqualTo(MatrixRow.Kind.PREVIEW));
    }

    @Test
    void whatIsNotShownSaysWhyInASentenceThatNamesTheFile() {
        MATRIX.values().stream().filter(row -> !row.reason().isEmpty()).forEach(row -> assertThat(row.reason())
                .as(row.file())
                .contains("“" + Path.of(row.file()).getFileName() + "”")
                .endsWith("."));
    }

    private static List<Path> pictures(Path corpus) throws IOException {
        try (var lines = Files.lines(corpus.resolve("MANIFEST.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .filter(name -> !NO_PICTURES.contains(name.substring(name.lastIndexOf('.') + 1)))
                    .map(corpus::resolve)
                    .toList();
        }
    }

    private static MatrixRow shown(Pictures pictures, Path file) {
        try (PixelSource picture = pictures.open(file)) {
            Pixels pixels = picture.fitting(SIDE).onWhite();
            return picture.insteadOf().map(MatrixRow::preview).orElseGet(() -> MatrixRow.decoded(pixels));
        } catch (PictureFailure failure) {
            return MatrixRow.refused(failure.sentence());
        }
    }

    private static void print() throws IOException {
        Path target = Files.createDirectories(
                Path.of(System.getProperty("project.root", ".")).resolve("target"));
        Files.write(
                target.resolve("format-matrix.txt"),
                MATRIX.values().stream().map(MatrixRow::line).toList());
        Map<String, Long> counts = MATRIX.values().stream()
                .collect(Collectors.groupingBy(
                        row -> row.kind().name().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.counting()));
        long agree =
                MATRIX.values().stream().filter(row -> row.agrees(TOLERANCE)).count();
        System.out.printf(
                "format matrix: %d pictures, %s; %d agree with ImageMagick within %.0f %%, %d are explained%n",
                MATRIX.size(),
                counts,
                agree,
                100 * TOLERANCE,
                FormatMatrixExceptions.all().size());
    }
}
