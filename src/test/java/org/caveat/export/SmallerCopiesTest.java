package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.metadata.MetadataReader;
import org.caveat.samples.Samples;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

/** The copies that a site shows of a photograph of 1,024 pixels. */
class SmallerCopiesTest {
    private static final Path PHOTOGRAPH = Samples.photograph(Samples.PHOTOGRAPHS.get(0));

    private final Pictures pictures = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());
    private final SmallerCopies maker = new SmallerCopies(() -> pictures);

    @Test
    void eachCopyIsTheOneThatWouldBeMadeAlone() throws Exception {
        List<PictureCopy> copies = maker.copies(PHOTOGRAPH, List.of(400, 800, 1_600));

        try (PixelSource picture = pictures.open(PHOTOGRAPH)) {
            assertThat(copies).hasSize(3);
            assertThat(copies.get(0).jpeg()).isEqualTo(alone(picture, 400));
            assertThat(copies.get(1).jpeg()).isEqualTo(alone(picture, 800));
            assertThat(copies.get(2).jpeg()).isEqualTo(alone(picture, 1_600));
        }
    }

    @Test
    void noCopyRepeatsTheWholePicture() throws Exception {
        List<PictureCopy> copies = maker.copies(PHOTOGRAPH, List.of(400, 1_024, 1_600));

        assertThat(copies)
                .extracting(copy -> Math.max(copy.width(), copy.height()))
                .containsExactly(400, 1_024);
    }

    private static byte[] alone(PixelSource picture, int side) throws Exception {
        return new JpegWriter(88).write(picture.fitting(side)).bytes();
    }
}
