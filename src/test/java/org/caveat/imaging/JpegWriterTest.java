package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.caveat.model.Region.Rectangle;
import org.junit.jupiter.api.Test;

class JpegWriterTest {
    private static final Pixels PICTURE = pixels();

    @Test
    void theSamePixelsGiveTheSameBytes() {
        assertThat(new JpegWriter(80).write(PICTURE).bytes())
                .isEqualTo(new JpegWriter(80).write(PICTURE).bytes());
    }

    @Test
    void nothingRidesAlongButWhatAJpegMustSay() throws Exception {
        Metadata metadata = JpegMetadataReader.readMetadata(
                new ByteArrayInputStream(new JpegWriter(80).write(PICTURE).bytes()));
        Set<String> groups = StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .collect(Collectors.toSet());
        assertThat(groups).isSubsetOf("JPEG", "JFIF", "Huffman");
    }

    @Test
    void whatIsWrittenLooksLikeWhatWasGiven() throws Exception {
        EncodedJpeg jpeg = new JpegWriter(95).write(PICTURE);
        int[] read = ImageIO.read(new ByteArrayInputStream(jpeg.bytes()))
                .getRGB(0, 0, jpeg.width(), jpeg.height(), null, 0, jpeg.width());
        assertThat(Difference.rms(read, PICTURE.toArray())).isLessThan(0.03);
    }

    @Test
    void aHigherQualityTakesMoreBytes() {
        assertThat(new JpegWriter(95).write(PICTURE).bytes())
                .hasSizeGreaterThan(new JpegWriter(50).write(PICTURE).bytes().length);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws Exception {
        byte[] jpeg = new JpegWriter(95).write(Pixels.of(8, 8, new int[64])).bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aTransparentPixelAmongOthersLiesOnWhiteAndChangesNoneOfThem() {
        int[] argb = PICTURE.toArray();
        for (int at = 0; at < argb.length; at += 7) {
            argb[at] = 0x40302010;
        }
        Pixels holes = Pixels.of(PICTURE.width(), PICTURE.height(), argb);
        Rectangle odd = new Rectangle(3, 5, 83, 61);

        assertThat(new JpegWriter(90).write(holes, odd).bytes())
                .isEqualTo(new JpegWriter(90).write(holes.onWhite().part(odd)).bytes());
    }

    @Test
    void aQualityThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new JpegWriter(101)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Pixels pixels() {
        int[] rgb = MadePictures.photograph(160, 120).getRGB(0, 0, 160, 120, null, 0, 160);
        return Pixels.of(160, 120, rgb);
    }
}
