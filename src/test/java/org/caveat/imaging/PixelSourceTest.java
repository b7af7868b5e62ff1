package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelSourceTest {
    private final Pictures pictures = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff"})
    void eachFormatGivesThePixelsThatWereWritten(String format) throws PictureFailure {
        BufferedImage made = MadePictures.grid(40, 30);
        Path file = MadePictures.write(made, format, folder.resolve("made." + format));
        try (PixelSource picture = pictures.open(file)) {
            assertThat(picture.fitting(40).toArray()).isEqualTo(made.getRGB(0, 0, 40, 30, null, 0, 40));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 60", "0.5, 50, 30", "0.33, 33, 20", "0.001, 1, 1"})
    void aPartIsAsLargeAsItIsWanted(double scale, int width, int height) throws PictureFailure {
        Path file = MadePictures.write(MadePictures.numbered(300, 200), "png", folder.resolve("made.png"));
        try (PixelSource picture = pictures.open(file)) {
            Pixels part = picture.read(new Rectangle(200, 140, 100, 60), scale);
            assertThat(part.width()).isEqualTo(width);
            assertThat(part.height()).isEqualTo(height);
        }
    }

    @Test
    void aSmallViewIsTheAverageOfWhatItCovers() throws PictureFailure {
        BufferedImage halves = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 200 * 100; at++) {
            halves.setRGB(at % 200, at / 200, 0xC86432);
        }
        Path file = MadePictures.write(halves, "png", folder.resolve("halves.png"));
        try (PixelSource picture = pictures.open(file)) {
            assertThat(picture.fitting(2).toArray()).containsExactly(0xFFC86432, 0xFF000000);
        }
    }

    @Test
    void severalSizesAreThoseOfEachAloneAndCostOneDecoding() throws PictureFailure {
        Path file = MadePictures.write(MadePictures.numbered(300, 201), "png", folder.resolve("made.png"));
        try (PixelSource picture = pictures.open(file)) {
            AtomicInteger decoded = new AtomicInteger();
            List<Pixels> sizes = counting(picture, decoded).fitting(List.of(50, 150, 300, 400));

            assertThat(decoded).hasValue(1);
            assertThat(sizes).hasSize(4);
            assertThat(sizes.get(0).toArray()).isEqualTo(picture.fitting(50).toArray());
            assertThat(sizes.get(1).toArray()).isEqualTo(picture.fitting(150).toArray());
            assertThat(sizes.get(2).toArray()).isEqualTo(picture.fitting(300).toArray());
            assertThat(sizes.get(3).toArray()).isEqualTo(picture.fitting(300).toArray());
        }
    }

    private static PixelSource counting(PixelSource picture, AtomicInteger decoded) {
        return new PixelSource() {
            @Override
            public int width() {
                return picture.width();
            }

            @Override
            public int height() {
                return picture.height();
            }

            @Override
            public Pixels read(Rectangle area, double scale) throws PictureFailure {
                decoded.incrementAndGet();
                return picture.read(area, scale);
            }

            @Override
            public void close() {
                picture.close();
            }
        };
    }

    @Test
    void nothingIsEnlarged() throws PictureFailure {
        Path file = MadePictures.write(MadePictures.numbered(30, 20), "png", folder.resolve("made.png"));
        try (PixelSource picture = pictures.open(file)) {
            assertThat(picture.fitting(1000).width()).isEqualTo(30);
        }
    }

    @Test
    void whatIsNotWithinThePictureIsAMistakeOfTheProgram() throws PictureFailure {
        Path file = MadePictures.write(MadePictures.numbered(30, 20), "png", folder.resolve("made.png"));
        try (PixelSource picture = pictures.open(file)) {
            assertThatThrownBy(() -> picture.read(new Rectangle(10, 10, 30, 5), 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> picture.read(new Rectangle(0, 0, 30, 20), 1.5))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theContentCountsAndNotTheName() throws PictureFailure {
        Path file = MadePictures.write(MadePictures.numbered(30, 20), "png", folder.resolve("named wrongly.jpg"));
        try (PixelSource picture = pictures.open(file)) {
            assertThat(picture.width()).isEqualTo(30);
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> pictures.open(folder.resolve("gone.jpg")))
                .isInstanceOf(PictureFailure.class)
                .hasMessageStartingWith("“gone.jpg” is no longer there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "\u00FF\u00D8\u00FF", "BM", "II*\0"})
    void whatIsNoPictureIsRefusedInASentence(String content) throws IOException {
        Path file =
                Files.write(folder.resolve("odd.jpg"), content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> pictures.open(file).fitting(10))
                .isInstanceOf(PictureFailure.class)
                .hasMessageStartingWith("“odd.jpg” ")
                .hasMessageEndingWith(".");
    }

    @Test
    void aFolderIsNoPicture() {
        assertThatThrownBy(() -> pictures.open(folder)).isInstanceOf(PictureFailure.class);
    }

    @Test
    void aTruncatedPngIsRefusedInASentence() throws IOException {
        byte[] png = MadePictures.bytes(MadePictures.photograph(200, 100), "png");
        Path file = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length / 2));
        assertThatThrownBy(() -> pictures.open(file).fitting(100))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("cut.png");
    }

    @Test
    void aPictureThatNeverFitsIntoMemoryIsRefusedBeforeItIsDecoded() {
        Path file = MadePictures.write(MadePictures.numbered(1_200, 1_000), "png", folder.resolve("large.png"));
        DecodingWall wall = new DecodingWall(java.time.Duration.ofSeconds(20), Messages.english());
        Pictures poor = new Pictures(path -> MadePictures.facts(1), wall, new MemoryBound(2_000_000));
        assertThatThrownBy(() -> poor.open(file).fitting(1_200))
                .isInstanceOf(PictureFailure.class)
                .hasMessageStartingWith("“large.png” is too large to be shown at this size")
                .hasMessageContaining("1,200 × 1,000 pixels");
        assertThat(shown(poor, file, 100)).isEqualTo(100);
    }

    @Test
    void aPictureMadeOfDotsBecomesGreyAndNoPattern() throws PictureFailure {
        BufferedImage dots = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < 400 * 400; at++) {
            boolean isDot = at % 4 == 0 && at / 400 % 4 == 0;
            dots.getRaster().setSample(at % 400, at / 400, 0, isDot ? 0 : 255);
        }
        Path file = MadePictures.write(dots, "png", folder.resolve("dots.png"));
        try (PixelSource picture = pictures.open(file)) {
            // Fifteen of sixteen dots are white.
            assertThat(picture.fitting(50).at(20, 20)).isEqualTo(0xFFEFEFEF);
        }
    }

    private static int shown(Pictures pictures, Path file, int side) {
        try (PixelSource picture = pictures.open(file)) {
            return picture.fitting(side).width();
        } catch (PictureFailure failure) {
            throw new AssertionError(failure);
        }
    }
}
