package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.metadata.Digitisation.Sign;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitisationTest {
    private static final Photograph BARE = AnnotatedPhotograph.bare("a.jpg").photograph();

    private static FileFacts file(String taken, Entry... entries) {
        Facts none = Facts.NONE;
        Facts facts = new Facts(
                Optional.of(taken).filter(date -> !date.isEmpty()),
                none.captions(),
                none.credit(),
                none.keywords(),
                none.device(),
                none.resolution());
        return new FileFacts(
                new Header("image/jpeg", 1, 1, 1, 1, Optional.empty()),
                facts,
                List.of(entries),
                List.of(),
                Optional.empty());
    }

    private static Photograph taken(String edtf) {
        return BARE.with(PhotographFields.DATE, Optional.of(Taken.on(edtf)));
    }

    @Test
    void aFileThatSaysItWasMadeFromAPrintIsAScan() {
        FileFacts file = file(
                "",
                new Entry(
                        "XMP",
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm"));
        assertThat(Digitisation.sign(file, BARE)).contains(Sign.SOURCE_TYPE);
        Photograph said = BARE.with(
                PhotographFields.DIGITAL_SOURCE_TYPE,
                Optional.of("http://cv.iptc.org/newscodes/digitalsourcetype/print"));
        assertThat(Digitisation.sign(file(""), said)).contains(Sign.SOURCE_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "Model, CanoScan 9000F",
        "Model, Perfection V850",
        "Model, Nikon LS-5000 ED",
        "Software, SilverFast 8.8",
        "xmp:CreatorTool, VueScan 9",
        "File Source, Reflection Print Scanner"
    })
    void aFileThatNamesAScannerIsAScan(String tag, String value) {
        assertThat(Digitisation.sign(file("", new Entry("Exif IFD0", tag, value)), BARE))
                .contains(Sign.SCANNER);
    }

    @Test
    void aPhotographOlderThanCamerasThatMakeFilesIsAScan() {
        assertThat(Digitisation.sign(file(""), taken("1945-04~"))).contains(Sign.BEFORE_FILES);
        assertThat(Digitisation.sign(file(""), taken("1871/1873"))).contains(Sign.BEFORE_FILES);
    }

    @Test
    void aPhotographOlderThanTheDateOfItsFileIsAScanButNotForOneDay() {
        assertThat(Digitisation.sign(file("2004-05-02T01:00:00"), taken("1999")))
                .contains(Sign.BEFORE_THE_FILE);
        assertThat(Digitisation.sign(file("2004-05-02T01:00:00"), taken("2004-05-01")))
                .isEmpty();
        assertThat(Digitisation.sign(file("2004-05-02T01:00:00"), taken("2004")))
                .isEmpty();
    }

    @Test
    void whereNothingTellsSoAFileIsNoScan() {
        FileFacts camera = file(
                "2004-05-02T01:00:00",
                new Entry("Exif IFD0", "Make", "NIKON"),
                new Entry(
                        "XMP",
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"));
        assertThat(Digitisation.sign(camera, BARE)).isEmpty();
        assertThat(Digitisation.sign(camera, taken("no date"))).isEmpty();
        assertThat(Digitisation.sign(file("", new Entry("XMP", "dc:title", "A scan of the sky")), BARE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Exif IFD0, Date/Time, true",
        "Exif SubIFD, Date/Time Original, true",
        "XMP, exif:DateTimeOriginal, true",
        "XMP, xmp:CreateDate, true",
        "XMP, tiff:Model, true",
        "Exif IFD0, X Resolution, true",
        "ICC Profile, Profile Date/Time, true",
        "Nikon Makernote, Lens, true",
        "IPTC, Date Created, false",
        "XMP, photoshop:DateCreated, false",
        "Exif SubIFD, User Comment, false",
        "IPTC, Caption/Abstract, false",
        "Exif IFD0, Image Description, false",
        "Exif IFD0, Artist, false",
        "XMP, 'dc:description[?xml:lang=\"x-default\"]', false"
    })
    void theDeviceTheDayAndTheResolutionSpeakOfTheScanAndTheWordsOfThePhotograph(
            String group, String tag, boolean isOfScan) {
        assertThat(Digitisation.describes(new Entry(group, tag, "x"))).isEqualTo(isOfScan);
    }
}
