package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.metadata.SmallPictures.box;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureKindsTest {
    @TempDir
    Path folder;

    private ReadFiles files;

    @BeforeEach
    void folderIsThere() {
        files = new ReadFiles(folder);
    }

    @Test
    void everyKindIsKnownByItsContentAndHasItsSize() {
        isPicture(SmallPictures.jpeg(), "image/jpeg");
        isPicture(SmallPictures.png(), "image/png");
        isPicture(SmallPictures.gif(), "image/gif");
        isPicture(SmallPictures.webp(), "image/webp");
        isPicture(SmallPictures.psd(new byte[0]), "image/vnd.adobe.photoshop");
        isPicture(SmallPictures.bmp(), "image/bmp");
        isPicture(new SmallTiff().size(40, 30).done(), "image/tiff");
        isPicture(new SmallTiff().size(40, 30).doneBig(), "image/tiff");
    }

    @Test
    void aNameThatLiesIsNotBelieved() {
        FileFacts facts = files.read("really-a-png.jpg", SmallPictures.png());
        assertThat(facts.header().mediaType()).isEqualTo("image/png");
        assertThat(facts.unreadable()).isEmpty();
    }

    @Test
    void theFirstPageOfATiffIsThePicture() {
        byte[] pages = new SmallTiff().size(40, 30).done(new SmallTiff().size(4000, 3000), new SmallTiff().size(1, 1));
        isPicture(pages, "image/tiff");
    }

    @Test
    void aRawFileIsAsLargeAsItsLargestPictureAndNamedAfterItsMaker() {
        SmallTiff raw = new SmallTiff().big(0x00FE, 0).size(40, 30).number(0x0106, 32_803);
        SmallTiff small = new SmallTiff().big(0x00FE, 1).size(4, 3);
        isPicture(
                small.ascii(0x010F, "NIKON CORPORATION").directory(0x014A, raw).done(), "image/x-nikon-nef");
        SmallTiff negative = new SmallTiff().big(0x00FE, 1).size(4, 3).directory(0x014A, raw);
        isPicture(negative.big(0xC612, 0x0401).done(), "image/x-adobe-dng");
    }

    @Test
    void aHeifFileIsAsLargeAsItsPrimaryItemAndStandsUpright() {
        FileFacts facts = files.read(heif("heic", new byte[] {3}));
        assertThat(facts.header().mediaType()).isEqualTo("image/heic");
        assertThat(facts.header().orientation()).isEqualTo(6);
        assertThat(List.of(facts.header().width(), facts.header().height())).containsExactly(30, 40);
        assertThat(files.read(heif("avif", new byte[] {0})).header().mediaType())
                .isEqualTo("image/avif");
    }

    @Test
    void jpegXlSaysItsSizeInBits() {
        byte[] bare = {(byte) 0xFF, 0x0A, 0x4F, (byte) 0x7F, 0x00, 0x00, 0, 0};
        // Small (1), height 8 x (7 + 1) = 64 (00111), ratio 1:1 (001): bits from the least on.
        bare[2] = (byte) (1 | 7 << 1 | 1 << 6);
        bare[3] = 2;
        FileFacts facts = files.read(bare);
        assertThat(facts.header().mediaType()).isEqualTo("image/jxl");
        assertThat(facts.header().width()).isEqualTo(64);
        assertThat(facts.header().height()).isEqualTo(64);
    }

    @Test
    void aJpegXlWhoseExifIsDamagedHasItsSize() {
        byte[] codestream = {(byte) 0xFF, 0x0A, (byte) (1 | 7 << 1 | 1 << 6), 2, 0, 0, 0, 0};
        byte[] far = new Written().big32(0x7FFF_FFFF).text("II*\0").done();
        byte[] file = new Written()
                .big32(12)
                .text("JXL ")
                .u8(0x0D, 0x0A, 0x87, 0x0A)
                .bytes(SmallPictures.box("Exif", far))
                .bytes(SmallPictures.box("jxlc", codestream))
                .done();
        FileFacts facts = files.read(file);
        assertThat(facts.unreadable()).isEmpty();
        assertThat(List.of(facts.header().width(), facts.header().height())).containsExactly(64, 64);
        assertThat(facts.problems()).singleElement().asString().contains("JXL Exif");
    }

    @Test
    void jpeg2000AndFujisRawFilesHaveASize() {
        byte[] header = box(
                "jp2h",
                box("ihdr", new Written().big32(30, 40).big16(3).u8(7, 7, 0, 0).done()));
        byte[] jp2 =
                new Written().big32(12).text("jP  \r\n\u0087\n").bytes(header).done();
        isPicture(jp2, "image/jp2");
        byte[] jpeg = SmallPictures.jpeg();
        byte[] directory = new Written().big32(1).big16(0x0111, 4, 30, 40).done();
        byte[] raf = new Written()
                .text("FUJIFILMCCD-RAW ")
                .bytes(new byte[68])
                .big32(108, jpeg.length)
                .big32(108 + jpeg.length, directory.length)
                .bytes(new byte[8])
                .bytes(jpeg)
                .bytes(directory)
                .done();
        isPicture(raf, "image/x-fuji-raf");
    }

    @Test
    void whatIsNoPictureIsUnreadableAndSaysWhatToDo() {
        assertThat(reason("letter.jpg", SmallPictures.utf8("Dear Madam")))
                .contains("“letter.jpg”", "not a picture")
                .endsWith("move it out of the folder.");
        assertThat(reason("nothing.tif", new byte[0])).contains("“nothing.tif” is empty");
        assertThat(reason("short.png", Arrays.copyOf(SmallPictures.png(), 20)))
                .contains("“short.png”", "before its width and height");
        assertThat(reason(
                        "no-frame.jpg", new Written().u8(0xFF, 0xD8, 0xFF, 0xD9).done()))
                .contains("before its width and height");
        assertThat(reason("no-height.jpg", withoutHeight())).contains("before its width and height");
    }

    @Test
    void whatIsNotThereOrNoFileIsUnreadable() throws Exception {
        MetadataReader reader = new MetadataReader(Messages.english());
        assertThat(reader.read(folder.resolve("gone.jpg")).unreadable().orElseThrow())
                .contains("“gone.jpg” is no longer there");
        Path inner = Files.createDirectory(folder.resolve("folder.jpg"));
        assertThat(reader.read(inner).unreadable().orElseThrow()).contains("“folder.jpg” is not a file");
    }

    @Test
    void metadataOfAFileWithoutSizeIsStillRead() {
        byte[] whole = SmallPictures.jpeg(
                SmallPictures.exif(new SmallTiff().ascii(0x010E, "A quay").done()));
        FileFacts facts = files.read(Arrays.copyOf(whole, whole.length - 18));
        assertThat(facts.unreadable()).isPresent();
        assertThat(facts.facts().captions().exif()).contains("A quay");
    }

    @Test
    void aFileThatEndsEarlyIsReadAsFarAsItGoesAndSaysSo() {
        byte[] whole = SmallPictures.png(SmallPictures.chunk("tEXt", SmallPictures.utf8("Title\0A quay")));
        FileFacts facts = files.read(Arrays.copyOf(whole, whole.length - 12));
        assertThat(facts.unreadable()).isEmpty();
        assertThat(ReadFiles.entry(facts, "PNG-tEXt", "Title")).isEqualTo("A quay");
        assertThat(facts.problems()).singleElement().asString().startsWith("The file ends before its contents do.");
    }

    private void isPicture(byte[] content, String mediaType) {
        FileFacts facts = files.read(content);
        assertThat(facts.unreadable()).as(mediaType).isEmpty();
        assertThat(facts.header().mediaType()).isEqualTo(mediaType);
        assertThat(List.of(facts.header().width(), facts.header().height()))
                .as(mediaType)
                .containsExactly(40, 30);
        assertThat(facts.header().bytes()).isEqualTo(content.length);
        assertThat(facts.problems()).as(mediaType).isEmpty();
    }

    private String reason(String name, byte[] content) {
        return files.read(name, content).unreadable().orElseThrow();
    }

    private static byte[] withoutHeight() {
        byte[] frame = new Written().u8(8).big16(0, 40).u8(1, 1, 0x11, 0).done();
        return new Written()
                .u8(0xFF, 0xD8)
                .bytes(SmallPictures.segment(0xC0, frame))
                .u8(0xFF, 0xD9)
                .done();
    }

    /** Two items of different size, of which the second is the picture, turned. */
    private static byte[] heif(String brand, byte[] turn) {
        byte[] tile = box("ispe", new Written().big32(0, 8, 8).done());
        byte[] size = box("ispe", new Written().big32(0, 40, 30).done());
        byte[] properties = box("ipco", tile, size, box("irot", turn));
        byte[] association = box(
                "ipma",
                new Written().big32(0, 2).big16(1).u8(1, 1).big16(2).u8(2, 2, 3).done());
        byte[] primary = box("pitm", new Written().big32(0).big16(2).done());
        byte[] meta = box("meta", new byte[4], primary, box("iprp", properties, association));
        return new Written()
                .bytes(box("ftyp", SmallPictures.utf8(brand), new byte[4]))
                .bytes(meta)
                .done();
    }
}
