package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiffPagesTest {
    private static final int NEW_SUBFILE = 254;
    private static final int REDUCED = 1;
    private static final int MASK = 4;

    private final Pictures pictures = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void eachPageHasItsOwnSizeAndLiesInItsOwnWay(boolean isLittle, boolean isBig) throws PictureFailure {
        ByteOrder order = isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        Path file = write(new BuiltTiff(order, isBig)
                .add(grey(30, 20, 50))
                .add(grey(12, 8, 90).with(274, BuiltTiff.SHORT, 6))
                .bytes());

        assertThat(pictures.pages(file)).isEqualTo(2);
        try (PixelSource first = pictures.open(new Leaf(file, 1));
                PixelSource second = pictures.open(new Leaf(file, 2))) {
            assertThat(first.width()).isEqualTo(30);
            assertThat(first.fitting(30).at(0, 0)).isEqualTo(0xFF323232);
            assertThat(second.width()).isEqualTo(8);
            assertThat(second.height()).isEqualTo(12);
            assertThat(second.fitting(30).at(0, 0)).isEqualTo(0xFF5A5A5A);
        }
    }

    @Test
    void smallerCopiesAndMasksAreNoPages() throws PictureFailure {
        Path file = write(BuiltTiff.little()
                .add(grey(64, 32, 10))
                .add(grey(32, 16, 20).with(NEW_SUBFILE, BuiltTiff.LONG, REDUCED))
                .add(grey(64, 32, 30).with(NEW_SUBFILE, BuiltTiff.LONG, MASK))
                .add(grey(64, 32, 40))
                .bytes());

        assertThat(pictures.pages(file)).isEqualTo(2);
        assertThat(shade(new Leaf(file, 2), 1)).isEqualTo(40);
    }

    @Test
    void aSmallViewIsMadeOfTheSmallestCopyThatIsLargeEnough() throws PictureFailure {
        Path file = write(pyramid());
        Leaf leaf = Leaf.of(file);

        try (PixelSource picture = pictures.open(leaf)) {
            assertThat(picture.reductions()).containsExactly(1.0, 2.0, 4.0);
        }
        assertThat(shade(leaf, 1)).isEqualTo(10);
        assertThat(shade(leaf, 0.51)).isEqualTo(10);
        assertThat(shade(leaf, 0.5)).isEqualTo(20);
        assertThat(shade(leaf, 0.26)).isEqualTo(20);
        assertThat(shade(leaf, 0.25)).isEqualTo(30);
        assertThat(shade(leaf, 0.03)).isEqualTo(30);
    }

    /** One copy within the page's directory, one in the row behind it: both ways are in use. */
    private static byte[] pyramid() {
        BuiltTiff.Page whole = grey(64, 32, 10);
        grey(32, 16, 20).with(NEW_SUBFILE, BuiltTiff.LONG, REDUCED).within(whole);
        return BuiltTiff.little()
                .add(whole)
                .add(grey(16, 8, 30).with(NEW_SUBFILE, BuiltTiff.LONG, REDUCED))
                .bytes();
    }

    @Test
    void aCopyOfOtherProportionsIsNotTakenForThePage() throws PictureFailure {
        Path file = write(BuiltTiff.little()
                .add(grey(64, 32, 10))
                .add(grey(32, 32, 20).with(NEW_SUBFILE, BuiltTiff.LONG, REDUCED))
                .bytes());
        assertThat(shade(Leaf.of(file), 0.1)).isEqualTo(10);
    }

    @Test
    void aPageThatIsNotThereIsRefusedInASentence() {
        Path tiff = write(BuiltTiff.little().add(grey(8, 8, 10)).bytes());
        Path png = MadePictures.write(MadePictures.numbered(8, 8), "png", folder.resolve("one.png"));
        assertThatThrownBy(() -> pictures.open(new Leaf(tiff, 3)))
                .isInstanceOf(PictureFailure.class)
                .hasMessage("“made.tif” has no page 3: it has 1 page. Choose one of them.");
        assertThatThrownBy(() -> pictures.open(new Leaf(png, 2))).isInstanceOf(PictureFailure.class);
    }

    @Test
    void otherFormatsHaveOnePage() throws PictureFailure {
        Path png = MadePictures.write(MadePictures.numbered(8, 8), "png", folder.resolve("one.png"));
        assertThat(pictures.pages(png)).isEqualTo(1);
    }

    @Test
    void directoriesThatFollowOnThemselvesComeToAnEnd() throws PictureFailure {
        byte[] tiff = BuiltTiff.little().add(grey(8, 8, 10)).bytes();
        // The directory stands last, its link to the next at the very end.
        System.arraycopy(tiff, 4, tiff, tiff.length - 4, 4);
        assertThat(pictures.pages(write(tiff))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "corpora/metadata/libtiff/tiff_with_subifd_chain.tif, 2",
        "corpora/metadata/pillow/multipage-mmap.tiff, 3",
        "corpora/metadata/scikit-image/multipage_rgb.tif, 2",
        "corpora/metadata/metadata-extractor-images/BigTIFFSubIFD4.tif, 2",
        "corpora/metadata/pillow/tiff_strip_planar_raw_with_overviews.tif, 1",
        "corpora/bad/libtiff/test_ifd_loop_to_first.tif, 2",
        "corpora/bad/twelvemonkeys/fivepages-scan-causingerrors.tif, 5"
    })
    void pagesOfRealFilesAreCounted(String file, int pages) throws PictureFailure {
        assertThat(pictures.pages(Shared.path(file))).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiff-bigtiff-count-lie.tif", "tiff-only-header.tif", "tiff-20000-pages.tif"})
    void whatHasNoDirectoriesOfPicturesHasNoPages(String name) {
        Path file = Shared.path("corpora/bad/made/" + name);
        assertThatThrownBy(() -> pictures.pages(file))
                .isInstanceOf(PictureFailure.class)
                .hasMessageStartingWith("“" + name + "”");
    }

    private static BuiltTiff.Page grey(int width, int height, int shade) {
        byte[] rows = new byte[width * height];
        Arrays.fill(rows, (byte) shade);
        return new BuiltTiff.Page().of(width, height, 8, 1, 1).strips(rows, width, 8, bytes -> bytes);
    }

    private int shade(Leaf leaf, double scale) throws PictureFailure {
        try (PixelSource picture = pictures.open(leaf)) {
            return picture.read(new Rectangle(0, 0, picture.width(), picture.height()), scale)
                            .at(0, 0)
                    & 0xFF;
        }
    }

    private Path write(byte[] tiff) {
        return MadePictures.write(tiff, folder.resolve("made.tif"));
    }
}
