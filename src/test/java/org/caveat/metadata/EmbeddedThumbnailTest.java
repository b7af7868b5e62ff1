package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedThumbnailTest {
    private static final byte[] THUMBNAIL =
            new Written().u8(0xFF, 0xD8, 0xFF, 0xDB, 1, 2, 3, 0xFF, 0xD9).done();
    /** A header, and two directories of no and of two fields. */
    private static final int BEFORE = 8 + 6 + 30;

    @TempDir
    Path folder;

    @Test
    void theSecondDirectoryOfExifHoldsIt() {
        assertThat(read(SmallPictures.jpeg(SmallPictures.exif(withThumbnail(BEFORE, THUMBNAIL.length)))))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(THUMBNAIL));
        assertThat(read(SmallPictures.png(SmallPictures.chunk("eXIf", withThumbnail(BEFORE, THUMBNAIL.length)))))
                .isPresent();
    }

    @Test
    void whatLiesBeyondTheEndOrIsNoJpegIsNone() {
        assertThat(read(SmallPictures.jpeg(SmallPictures.exif(withThumbnail(BEFORE, 2_000_000_000L)))))
                .isEmpty();
        assertThat(read(SmallPictures.jpeg(SmallPictures.exif(withThumbnail(0xFFFFFFFFL, 9)))))
                .isEmpty();
        assertThat(read(SmallPictures.jpeg(SmallPictures.exif(withThumbnail(4, 9)))))
                .isEmpty();
        assertThat(read(SmallPictures.jpeg())).isEmpty();
        assertThat(read(SmallPictures.utf8("no picture"))).isEmpty();
        assertThat(new EmbeddedThumbnail().read(folder.resolve("missing"))).isEmpty();
        assertThat(new EmbeddedThumbnail().read(folder)).isEmpty();
    }

    @Test
    void theSecondPageOfATiffIsNotTheThumbnailOfTheFirst() {
        SmallTiff second = new SmallTiff().big(0x0201, 62).big(0x0202, THUMBNAIL.length);
        byte[] pages = new SmallTiff().number(0x0112, 1).done(second);
        byte[] tiff = new Written().bytes(pages).bytes(THUMBNAIL).done();
        assertThat(read(tiff)).isEmpty();
    }

    @Test
    void camerasPutOneIntoTheirPhotographs() throws Exception {
        List<Path> photographs;
        try (Stream<Path> files = Files.walk(Shared.path("corpora/metadata/exif-samples"))) {
            photographs = files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
        EmbeddedThumbnail thumbnail = new EmbeddedThumbnail();
        long found = photographs.stream()
                .map(thumbnail::read)
                .flatMap(Optional::stream)
                .filter(bytes -> bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8)
                .count();
        assertThat(found).isEqualTo(18);
    }

    private Optional<byte[]> read(byte[] content) {
        return new EmbeddedThumbnail().read(new ReadFiles(folder).write("picture", content));
    }

    private static byte[] withThumbnail(long offset, long length) {
        SmallTiff second = new SmallTiff().big(0x0201, offset).big(0x0202, length);
        return new Written()
                .bytes(new SmallTiff().done(second))
                .bytes(THUMBNAIL)
                .done();
    }
}
