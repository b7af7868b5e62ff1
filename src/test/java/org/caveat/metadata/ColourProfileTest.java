package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourProfileTest {
    @TempDir
    Path folder;

    @Test
    void theNameOfAProfileOfTheSecondVersionIsItsDescription() {
        byte[] description = new Written()
                .text("desc")
                .big32(0, 18)
                .text("Greyscale scanner\0")
                .bytes(new byte[79])
                .done();
        assertThat(read(description).header().colourProfile()).contains("Greyscale scanner");
    }

    @Test
    void theNameOfAProfileOfTheFourthVersionIsInEnglishWhereItCanBe() {
        byte[] german = "Scanner grau".getBytes(StandardCharsets.UTF_16BE);
        byte[] english = "Grey scanner".getBytes(StandardCharsets.UTF_16BE);
        byte[] description = new Written()
                .text("mluc")
                .big32(0, 2, 12)
                .text("deDE")
                .big32(german.length, 40)
                .text("enGB")
                .big32(english.length, 40 + german.length)
                .bytes(german)
                .bytes(english)
                .done();
        assertThat(read(description).header().colourProfile()).contains("Grey scanner");
    }

    @Test
    void aProfileCutIntoSegmentsIsJoinedInItsOrder() {
        byte[] whole = profile(new Written()
                .text("desc")
                .big32(0, 5)
                .text("Grey\0")
                .bytes(new byte[79])
                .done());
        byte[] one = chunk(1, Arrays.copyOf(whole, 100));
        byte[] two = chunk(2, Arrays.copyOfRange(whole, 100, whole.length));
        FileFacts facts = new ReadFiles(folder).read(SmallPictures.jpeg(two, one));
        assertThat(facts.header().colourProfile()).contains("Grey");
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void thePngsOwnNameServesWhereTheProfileHasNone() {
        byte[] packed = SmallPictures.deflated(new byte[200]);
        byte[] chunk = SmallPictures.chunk(
                "iCCP", new Written().text("Scanner\0\0").bytes(packed).done());
        assertThat(new ReadFiles(folder).read(SmallPictures.png(chunk)).header().colourProfile())
                .contains("Scanner");
    }

    @Test
    void whatUnpacksWithoutEndIsLeftOut() {
        byte[] bomb = SmallPictures.deflated(new byte[64 << 20]);
        byte[] profile = SmallPictures.chunk(
                "iCCP", new Written().text("p\0\0").bytes(bomb).done());
        byte[] text = SmallPictures.chunk(
                "zTXt", new Written().text("Title\0\0").bytes(bomb).done());
        FileFacts facts = new ReadFiles(folder).read(SmallPictures.png(profile, text));
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.problems()).singleElement().asString().contains("left out");
    }

    @Test
    void tagsThatAllClaimTheWholeProfileAreNotUnfolded() {
        Written profile = new Written().bytes(new byte[128]).big32(150);
        for (int tag = 0; tag < 150; tag++) {
            profile.text("x%03d".formatted(tag)).big32(0, 100_000);
        }
        byte[] icc = profile.bytes(new byte[100_000]).done();
        FileFacts facts = new ReadFiles(folder)
                .read(new SmallTiff().size(40, 30).undefined(0x8773, icc).done());
        assertThat(facts.problems()).containsExactly("The ICC data is damaged. What could be read of it is shown.");
    }

    private FileFacts read(byte[] description) {
        return new ReadFiles(folder).read(SmallPictures.jpeg(SmallPictures.profile(profile(description))));
    }

    /** A header, a table of one tag, and the tag. */
    private static byte[] profile(byte[] description) {
        return new Written()
                .bytes(new byte[24])
                .big16(1998, 2, 9, 6, 49, 0)
                .bytes(new byte[92])
                .big32(1)
                .text("desc")
                .big32(144, description.length)
                .bytes(description)
                .done();
    }

    private static byte[] chunk(int number, byte[] part) {
        return SmallPictures.segment(
                0xE2,
                new Written().text("ICC_PROFILE\0").u8(number, 2).bytes(part).done());
    }
}
