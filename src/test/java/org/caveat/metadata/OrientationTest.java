package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
    private static final int ORIENTATION = 0x0112;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void sizesAreThoseOfTheUprightPicture(int orientation) {
        byte[] exif = new SmallTiff().number(ORIENTATION, orientation).done();
        Header header = new ReadFiles(folder)
                .read(SmallPictures.jpeg(SmallPictures.exif(exif)))
                .header();
        List<Integer> size = orientation < 5 ? List.of(40, 30) : List.of(30, 40);
        assertThat(header.orientation()).isEqualTo(orientation);
        assertThat(List.of(header.width(), header.height())).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void aValueThatIsNoneOfTheEightIsNone(int orientation) {
        byte[] exif = new SmallTiff().number(ORIENTATION, orientation).done();
        Header header = new ReadFiles(folder)
                .read(SmallPictures.jpeg(SmallPictures.exif(exif)))
                .header();
        assertThat(header.orientation()).isEqualTo(1);
        assertThat(header.width()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void realPhotographsStandUpright(int orientation) {
        Path examples = Shared.path("corpora/metadata/exif-orientation-examples");
        MetadataReader reader = new MetadataReader(Messages.english());
        Header landscape = reader.read(examples.resolve("Landscape_" + orientation + ".jpg"))
                .header();
        assertThat(landscape.orientation()).isEqualTo(orientation);
        assertThat(List.of(landscape.width(), landscape.height())).containsExactly(1800, 1200);
    }

    @Test
    void theFirstOfTwoContradictingBlocksHolds() {
        byte[] first = SmallPictures.exif(new SmallTiff().number(ORIENTATION, 3).done());
        byte[] second =
                SmallPictures.exif(new SmallTiff().number(ORIENTATION, 6).done());
        assertThat(new ReadFiles(folder)
                        .read(SmallPictures.jpeg(first, second))
                        .header()
                        .orientation())
                .isEqualTo(3);
    }
}
