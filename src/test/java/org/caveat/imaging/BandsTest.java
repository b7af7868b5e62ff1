package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {
    private static final BufferedImage MADE = MadePictures.photograph(301, 203);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void togetherTheyAreTheUprightPictureHoweverItLies(int orientation) throws Exception {
        Path file = write(MadeJpeg.of(MADE));
        try (PixelSource picture = MadePictures.lying(orientation).open(file)) {
            Pixels whole = picture.fitting(301);
            assertThat(stacked(picture, 64).toArray()).isEqualTo(whole.toArray());
        }
    }

    @Test
    void eachIsAsHighAsWasAskedForAndTheLastAsWhatIsLeft() throws Exception {
        for (byte[] jpeg : List.of(MadeJpeg.of(MADE), MadeJpeg.progressive(MADE))) {
            try (PixelSource picture = MadePictures.upright().open(write(jpeg))) {
                assertThat(heights(picture.bands(64))).containsExactly(64, 64, 64, 11);
            }
        }
    }

    @Test
    void whatBreaksOffIsGivenAsFarAsAnotherDecoderGetsAndNoRowTwice() throws Exception {
        byte[] jpeg = MadeJpeg.of(MADE);
        Path file = write(Arrays.copyOf(jpeg, jpeg.length * 3 / 4));
        try (PixelSource picture = MadePictures.upright().open(file)) {
            assertThat(stacked(picture, 16).toArray())
                    .isEqualTo(picture.fitting(301).toArray());
        }
    }

    @Test
    void onlyAJpegThatLiesUprightIsHandedOnAsItIs() throws Exception {
        Path jpeg = write(MadeJpeg.of(MADE));
        Path png = MadePictures.write(MADE, "png", folder.resolve("made.png"));
        try (PixelSource upright = MadePictures.upright().open(jpeg);
                PixelSource turned = MadePictures.lying(6).open(jpeg);
                PixelSource other = MadePictures.upright().open(png)) {
            EncodedJpeg copy = upright.withoutMetadata().orElseThrow();
            assertThat(List.of(copy.width(), copy.height())).containsExactly(301, 203);
            assertThat(turned.withoutMetadata()).isEmpty();
            assertThat(other.withoutMetadata()).isEmpty();
        }
    }

    private Path write(byte[] jpeg) throws IOException {
        return Files.write(folder.resolve("made.jpg"), jpeg);
    }

    private static List<Integer> heights(Bands bands) throws PictureFailure {
        try (bands) {
            List<Integer> heights = new ArrayList<>();
            for (Optional<Pixels> band = bands.next(); band.isPresent(); band = bands.next()) {
                heights.add(band.get().height());
            }
            return heights;
        }
    }

    private static Pixels stacked(PixelSource picture, int rows) throws PictureFailure {
        try (Bands bands = picture.bands(rows)) {
            List<Pixels> all = new ArrayList<>();
            for (Optional<Pixels> band = bands.next(); band.isPresent(); band = bands.next()) {
                all.add(band.get());
            }
            return Pixels.stacked(all);
        }
    }
}
