package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.cache.FileKey;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTest {
    private static final int GREEN = 0x20A040;
    private static final int RED = 0xC03020;

    private final KeptInMemory cache = new KeptInMemory();
    private final Thumbnails thumbnails =
            new Thumbnails(new Pictures(new MetadataReader(Messages.english())::read, Messages.english()), cache);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"256, 256, 192", "200, 200, 150", "100, 100, 75", "1, 1, 1", "1500, 1500, 1125", "9000, 4000, 3000"})
    void theLongestSideIsAsAskedAndNeverEnlarged(int asked, int width, int height) {
        Path file = MadePictures.write(MadeJpeg.of(plain(4000, 3000, GREEN)), folder.resolve("large.jpg"));
        Pixels shown = shown(file, asked);
        assertThat(shown.width()).isEqualTo(width);
        assertThat(shown.height()).isEqualTo(height);
        assertThat(isNear(shown.at(0, 0), GREEN)).isTrue();
    }

    @Test
    void whatWasMadeOnceIsKept() {
        Path file = MadePictures.write(MadePictures.photograph(900, 600), "png", folder.resolve("a.png"));
        Pixels made = shown(file, 200);
        Pixels kept = shown(file, 200);
        assertThat(cache.found).isEqualTo(1);
        assertThat(kept.width()).isEqualTo(made.width());
        assertThat(Difference.rms(kept.toArray(), made.toArray())).isLessThan(0.02);
    }

    @Test
    void oneThatIsKeptServesEverySizeALittleSmaller() {
        Path file = MadePictures.write(MadePictures.photograph(900, 600), "png", folder.resolve("a.png"));
        shown(file, 256);
        assertThat(shown(file, 180).width()).isEqualTo(180);
        assertThat(cache.found).isEqualTo(1);
        assertThat(cache.thumbnails).hasSize(1);
    }

    @Test
    void aFileThatChangedIsSeenAnew() throws IOException {
        Path file = MadePictures.write(MadePictures.bytes(plain(300, 200, GREEN), "png"), folder.resolve("a.png"));
        shown(file, 100);
        MadePictures.write(MadePictures.bytes(plain(400, 300, RED), "png"), file);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        assertThat(isNear(shown(file, 100).at(5, 5), RED)).isTrue();
    }

    @Test
    void thoseMadeAheadServeWhoAsksAndNoneIsMadeTwiceOrWithoutRoom() throws IOException {
        Path file = MadePictures.write(plain(900, 600, GREEN), "png", folder.resolve("a.png"));
        Path none = Files.writeString(folder.resolve("none.jpg"), "no picture");
        assertThat(thumbnails.keep(FileKey.of(file), 256)).isTrue();
        assertThat(thumbnails.keep(FileKey.of(none), 256)).isTrue();
        assertThat(cache.thumbnails).hasSize(1);
        shown(file, 256);
        assertThat(cache.found).isEqualTo(1);
        cache.room = 1;
        assertThat(thumbnails.keep(FileKey.of(file), 256))
                .as("it is there already")
                .isTrue();
        Path another = MadePictures.write(plain(300, 200, RED), "png", folder.resolve("b.png"));
        assertThat(thumbnails.keep(FileKey.of(another), 256)).isFalse();
        assertThat(cache.thumbnails).hasSize(1);
    }

    @Test
    void whatIsKeptAndSpoiltIsMadeAnew() {
        Path file = MadePictures.write(plain(300, 200, GREEN), "png", folder.resolve("a.png"));
        shown(file, 100);
        cache.thumbnails.replaceAll((name, jpeg) -> new byte[] {1, 2, 3});
        assertThat(isNear(shown(file, 100).at(5, 5), GREEN)).isTrue();
    }

    @Test
    void whatIsTransparentIsWhite() {
        BufferedImage clear = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Path file = MadePictures.write(clear, "png", folder.resolve("clear.png"));
        assertThat(shown(file, 100).at(5, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(shown(file, 100).at(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void theThumbnailInTheFileServesWhereItIsLargeEnough() {
        Path file = withThumbnail(160, 120, 1);
        assertThat(isNear(shown(file, 100).at(5, 5), RED)).isTrue();
        assertThat(isNear(shown(file, 128).at(5, 5), RED)).isTrue();
        assertThat(isNear(shown(file, 200).at(5, 5), GREEN)).isTrue();
    }

    @Test
    void theThumbnailInTheFileIsLeftAsideWhereItsProportionsDiffer() {
        assertThat(isNear(shown(withThumbnail(160, 107, 1), 100).at(5, 5), GREEN))
                .isTrue();
    }

    @Test
    void theThumbnailInTheFileIsTurnedLikeThePicture() {
        Pixels upright = shown(withThumbnail(160, 120, 6), 128);
        assertThat(upright.width()).isEqualTo(96);
        assertThat(upright.height()).isEqualTo(128);
        assertThat(isNear(upright.at(5, 5), RED)).isTrue();
    }

    @Test
    void whatCannotBeShownHasAReason() {
        Path file = MadePictures.write(new byte[] {1, 2, 3}, folder.resolve("odd.jpg"));
        assertThat(thumbnails.of(file, 100))
                .isInstanceOfSatisfying(Thumbnail.NotShown.class, none -> assertThat(none.reason())
                        .contains("odd.jpg"));
        assertThat(cache.thumbnails).isEmpty();
    }

    private Path withThumbnail(int width, int height, int orientation) {
        byte[] jpeg = MadeJpeg.of(plain(1200, 900, GREEN));
        byte[] thumbnail = MadeJpeg.of(plain(width, height, RED));
        return MadePictures.write(MadeExif.in(jpeg, orientation, thumbnail), folder.resolve("exif.jpg"));
    }

    private Pixels shown(Path file, int side) {
        return Optional.of(thumbnails.of(file, side))
                .map(thumbnail -> (Thumbnail.Shown) thumbnail)
                .orElseThrow()
                .pixels();
    }

    private static BufferedImage plain(int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(colour));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static boolean isNear(int pixel, int colour) {
        assertThat(pixel >>> 24).isEqualTo(255);
        return Math.abs((pixel >> 16 & 0xFF) - (colour >> 16 & 0xFF)) < 8
                && Math.abs((pixel >> 8 & 0xFF) - (colour >> 8 & 0xFF)) < 8
                && Math.abs((pixel & 0xFF) - (colour & 0xFF)) < 8;
    }
}
