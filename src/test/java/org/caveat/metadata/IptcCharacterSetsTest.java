package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IptcCharacterSetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "%G, UTF-8, Встреча на Эльбе",
        "%/I, UTF-8, Встреча на Эльбе",
        "%/L, UTF-16BE, Łódź Ā",
        "%/@, UTF-16BE, Встреча на Эльбе",
        "%/A, UTF-32BE, Łódź Ā",
        ".A, ISO-8859-1, Rencontre à l’école",
        "-A, ISO-8859-1, Zürich Käse",
        "-B, ISO-8859-2, Łódź i Kraków",
        "-L, ISO-8859-5, Встреча на Эльбе",
        "-F, ISO-8859-7, Συνάντηση",
        "-H, ISO-8859-8, פגישה",
        "-M, ISO-8859-9, İstanbul",
        "$)B, EUC-JP, 長崎の川",
        "$B, ISO-2022-JP, 長崎の川",
        "$)A, GB2312, 照片",
        "$)C, EUC-KR, 사진"
    })
    void theDeclaredCharacterSetIsUsed(String sequence, String charset, String caption) {
        String possible = new String(caption.getBytes(Charset.forName(charset)), Charset.forName(charset));
        byte[] declared = new Written().u8(0x1B).text(sequence).done();
        assertThat(caption(dataSets(declared, caption.getBytes(Charset.forName(charset)))))
                .isEqualTo(possible);
    }

    @Test
    void asciiInTheLowerHalfMayBeDeclaredBesides() {
        byte[] declared = new Written().u8(0x1B).text("(B").u8(0x1B).text("-B").done();
        assertThat(caption(dataSets(declared, "Łódź".getBytes(Charset.forName("ISO-8859-2")))))
                .isEqualTo("Łódź");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Встреча на Эльбе",
        "windows-1252, “Black Cañon” – the river’s edge",
        "windows-1252, Zürich um 1900: Straße am Fluß",
        "windows-1252, Élèves à l’école de Nîmes",
        "windows-1252, MÜNCHEN",
        "x-MacRoman, “Black Cañon” – the river’s edge",
        "x-MacRoman, Zürich um 1900: Straße am Fluß",
        "x-MacRoman, Élèves à l’école de Nîmes",
        "x-MacRoman, Jens Trübiger"
    })
    void whereNoneIsDeclaredTheTextItselfTells(String charset, String caption) {
        assertThat(caption(SmallPictures.dataSet(2, 120, caption.getBytes(Charset.forName(charset)))))
                .isEqualTo(caption);
    }

    @Test
    void allTextsOfAFileHelpToTellItsCharacterSet() {
        Charset macintosh = Charset.forName("x-MacRoman");
        byte[] dataSets = new Written()
                .bytes(SmallPictures.dataSet(2, 120, "ä".getBytes(macintosh)))
                .bytes(SmallPictures.dataSet(2, 80, "Jürgen Müller".getBytes(macintosh)))
                .done();
        assertThat(caption(dataSets)).isEqualTo("ä");
    }

    @Test
    void whatClaimsToBeUtf8AndIsNotIsReadAndTold() {
        byte[] declared = new Written().u8(0x1B).text("%G").done();
        FileFacts facts = read(dataSets(declared, "Käse".getBytes(Charset.forName("windows-1252"))));
        assertThat(facts.facts().captions().iptc()).contains("Käse");
        assertThat(facts.problems())
                .containsExactly("The IPTC data says that it is UTF-8, and is not. Check accented letters.");
    }

    @Test
    void aLastLetterThatWasCutDoesNotSpoilTheRest() {
        byte[] cut = Arrays.copyOf(SmallPictures.utf8("naïveté"), 8);
        assertThat(caption(SmallPictures.dataSet(2, 120, cut))).startsWith("naïvet");
    }

    @Test
    void longDataSetsAndRepeatedOnesAreRead() {
        byte[] caption = "x".repeat(40_000).getBytes(Charset.forName("US-ASCII"));
        byte[] dataSets = new Written()
                .u8(0x1C, 2, 120)
                .big16(0x8004)
                .big32(caption.length)
                .bytes(caption)
                .bytes(SmallPictures.dataSet(2, 25, SmallPictures.utf8("river")))
                .bytes(SmallPictures.dataSet(2, 25, SmallPictures.utf8("boats")))
                .done();
        FileFacts facts = read(dataSets);
        assertThat(facts.facts().captions().iptc().orElseThrow()).hasSize(40_000);
        assertThat(facts.facts().keywords()).containsExactly("river", "boats");
        assertThat(facts.entries())
                .contains(new Entry("IPTC", "Keywords", "river"), new Entry("IPTC", "Keywords", "boats"));
    }

    @Test
    void resourcesCutIntoSeveralSegmentsAreJoined() {
        byte[] resource = SmallPictures.resource(
                0x0404, SmallPictures.dataSet(2, 120, SmallPictures.utf8("A caption that is cut in two")));
        byte[] first = Arrays.copyOf(resource, 30);
        byte[] second = Arrays.copyOfRange(resource, 30, resource.length);
        FileFacts facts = new ReadFiles(folder)
                .read(SmallPictures.jpeg(SmallPictures.photoshop(first), SmallPictures.photoshop(second)));
        assertThat(facts.facts().captions().iptc()).contains("A caption that is cut in two");
    }

    @Test
    void datesAndNumbersReadAsPeopleWriteThem() {
        byte[] dataSets = new Written()
                .bytes(SmallPictures.dataSet(2, 0, new byte[] {0, 4}))
                .bytes(SmallPictures.dataSet(2, 55, SmallPictures.utf8("18710501")))
                .bytes(SmallPictures.dataSet(2, 202, new byte[9]))
                .done();
        FileFacts facts = read(dataSets);
        assertThat(ReadFiles.entry(facts, "IPTC", "Application Record Version")).isEqualTo("4");
        assertThat(ReadFiles.entry(facts, "IPTC", "Date Created")).isEqualTo("1871:05:01");
        assertThat(ReadFiles.entry(facts, "IPTC", "Object Data Preview Data")).isEqualTo("[9 bytes]");
    }

    private static byte[] dataSets(byte[] declared, byte[] caption) {
        return new Written()
                .bytes(SmallPictures.dataSet(1, 90, declared))
                .bytes(SmallPictures.dataSet(2, 120, caption))
                .done();
    }

    private String caption(byte[] dataSets) {
        return read(dataSets).facts().captions().iptc().orElseThrow();
    }

    private FileFacts read(byte[] dataSets) {
        return new ReadFiles(folder).read(SmallPictures.jpeg(SmallPictures.iptc(dataSets)));
    }
}
