package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.metadata.SmallPictures.utf8;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;

    @TempDir
    Path folder;

    @Test
    void captionsOfAllThreePlacesStandSideBySideWhateverTheirLengths() {
        FileFacts facts = new ReadFiles(folder)
                .read(SmallPictures.jpeg(
                        SmallPictures.exif(
                                new SmallTiff().ascii(0x010E, "Boats").done()),
                        SmallPictures.xmp(
                                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                                        + "xmlns:dc='http://purl.org/dc/elements/1.1/' dc:description='Boats in River, Nagasaki'/></rdf:RDF>"),
                        SmallPictures.iptc(SmallPictures.dataSet(2, 120, utf8("Boats in River")))));
        assertThat(facts.facts().captions().exif()).contains("Boats");
        assertThat(facts.facts().captions().iptc()).contains("Boats in River");
        assertThat(facts.facts().captions().xmp()).containsEntry("x-default", "Boats in River, Nagasaki");
        assertThat(ReadFiles.entry(facts, "Exif IFD0", "Image Description")).isEqualTo("Boats");
        assertThat(ReadFiles.entry(facts, "IPTC", "Caption/Abstract")).isEqualTo("Boats in River");
        assertThat(ReadFiles.entry(facts, "XMP", "dc:description")).isEqualTo("Boats in River, Nagasaki");
    }

    @Test
    void takenIsTheOriginalDateAloneAndNeverThatOfTheScan() {
        SmallTiff scan = new SmallTiff().ascii(0x0132, "2016:02:03 04:05:06");
        SmallTiff digitised = new SmallTiff().ascii(0x9004, "2016:02:03 04:05:06");
        assertThat(exif(scan.directory(EXIF, digitised)).taken()).isEmpty();
        SmallTiff original = new SmallTiff().ascii(0x9003, "1998:05:01 12:00:00");
        assertThat(exif(new SmallTiff().directory(EXIF, original)).taken()).contains("1998-05-01T12:00:00");
    }

    @Test
    void aDateThatIsNoneIsTold() {
        SmallTiff original = new SmallTiff().ascii(0x9003, "circa 1890");
        FileFacts facts = read(new SmallTiff().directory(EXIF, original));
        assertThat(facts.facts().taken()).isEmpty();
        assertThat(facts.problems())
                .containsExactly("The EXIF date on which the photograph was taken, “circa 1890”, is no date.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    :  :     :  :  ", "                   "})
    void blanksSayThatTheDateIsNotKnownAndAreNoProblem(String said) {
        FileFacts facts = read(new SmallTiff().directory(EXIF, new SmallTiff().ascii(0x9003, said)));
        assertThat(facts.facts().taken()).isEmpty();
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void textThatIsNotAsciiIsReadAsItWasMeant() {
        assertThat(exif(new SmallTiff().utf8(0x010E, "Встреча на Эльбе"))
                        .captions()
                        .exif())
                .contains("Встреча на Эльбе");
        assertThat(exif(new SmallTiff().ascii(0x010E, "Zürich, Straße"))
                        .captions()
                        .exif())
                .contains("Zürich, Straße");
    }

    @Test
    void creatorsAreNamedOnceAndOfTheRightsTheLongestNoticeCounts() {
        byte[] iptc = new Written()
                .bytes(SmallPictures.dataSet(2, 80, utf8("Felice Beato")))
                .bytes(SmallPictures.dataSet(2, 80, utf8("An assistant")))
                .bytes(SmallPictures.dataSet(2, 116, utf8("© The J. Paul Getty Museum")))
                .done();
        SmallTiff exif = new SmallTiff().ascii(0x013B, "Felice Beato").ascii(0x8298, "© Getty");
        Facts.Credit credit = new ReadFiles(folder)
                .read(SmallPictures.jpeg(SmallPictures.exif(exif.done()), SmallPictures.iptc(iptc)))
                .facts()
                .credit();
        assertThat(credit.creators()).containsExactly("Felice Beato", "An assistant");
        assertThat(credit.copyright()).contains("© The J. Paul Getty Museum");
    }

    @Test
    void camerasAreNamedWithoutSayingTheirMakerTwice() {
        assertThat(exif(new SmallTiff().ascii(0x010F, "NIKON CORPORATION").ascii(0x0110, "NIKON D70s"))
                        .device()
                        .camera())
                .contains("NIKON D70s");
        assertThat(exif(new SmallTiff().ascii(0x010F, "FUJIFILM").ascii(0x0110, "X-T1"))
                        .device()
                        .camera())
                .contains("FUJIFILM X-T1");
    }

    @Test
    void placesOnEarthAreDegrees() {
        SmallTiff gps = new SmallTiff()
                .ascii(1, "S")
                .rationals(2, 32, 1, 45, 1, 0, 1)
                .ascii(3, "E")
                .rationals(4, 129, 1, 30, 1, 0, 1);
        assertThat(exif(new SmallTiff().directory(GPS, gps)).device().gps()).contains(new Facts.Gps(-32.75, 129.5));
    }

    @Test
    void placesBeyondTheEarthAreLeftOutAndTold() {
        SmallTiff gps = new SmallTiff()
                .ascii(1, "N")
                .rationals(2, 97, 1, 0, 1, 0, 1)
                .ascii(3, "E")
                .rationals(4, 400, 1, 0, 0, 0, 0);
        FileFacts facts = read(new SmallTiff().directory(GPS, gps));
        assertThat(facts.facts().device().gps()).isEmpty();
        assertThat(facts.problems()).anyMatch(problem -> problem.contains("GPS"));
    }

    @Test
    void resolutionsKeepTheirUnit() {
        SmallTiff inch = new SmallTiff()
                .rationals(0x011A, 600, 1)
                .rationals(0x011B, 1200, 2)
                .number(0x0128, 2);
        assertThat(exif(inch).resolution()).contains(new Facts.Resolution(600, 600, "inch"));
        assertThat(new ReadFiles(folder).read(SmallPictures.bmp()).facts().resolution())
                .contains(new Facts.Resolution(118.11, 118.11, "cm"));
        byte[] metres = SmallPictures.chunk(
                "pHYs", new Written().big32(11_800, 11_800).u8(1).done());
        assertThat(new ReadFiles(folder).read(SmallPictures.png(metres)).facts().resolution())
                .contains(new Facts.Resolution(118, 118, "cm"));
        byte[] jfif = SmallPictures.segment(
                0xE0,
                new Written().text("JFIF\0").u8(1, 2, 1).big16(300, 300, 0).done());
        assertThat(new ReadFiles(folder).read(SmallPictures.jpeg(jfif)).facts().resolution())
                .contains(new Facts.Resolution(300, 300, "inch"));
        byte[] info = new Written()
                .big32(300L << 16)
                .big16(1, 1)
                .big32(300L << 16)
                .big16(1, 1)
                .done();
        assertThat(new ReadFiles(folder)
                        .read(SmallPictures.psd(SmallPictures.resource(0x03ED, info)))
                        .facts()
                        .resolution())
                .contains(new Facts.Resolution(300, 300, "inch"));
    }

    @Test
    void aResolutionOfNothingIsNone() {
        SmallTiff broken = new SmallTiff().rationals(0x011A, 0, 0).rationals(0x011B, 300, 0);
        assertThat(exif(broken).resolution()).isEmpty();
    }

    private Facts exif(SmallTiff tiff) {
        return read(tiff).facts();
    }

    private FileFacts read(SmallTiff tiff) {
        return new ReadFiles(folder).read(SmallPictures.jpeg(SmallPictures.exif(tiff.done())));
    }
}
