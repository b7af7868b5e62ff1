package org.caveat.export.images;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.app.ProgramExports;
import org.caveat.collection.Holding;
import org.caveat.export.Copies;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.Layout;
import org.caveat.export.LeftOut;
import org.caveat.export.Pictured;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.shared.Called;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ExifTool finds within captioned copies of each kind, asked once for all of them. */
class CarriedWithinTest {
    private static final String LONG = "Who stood here, and who did not? ".repeat(2_500);

    /** What is said of the originals, by ExifTool itself. */
    private static final List<String> SAID = List.of(
            "-overwrite_original",
            "-n",
            "-EXIF:Make=Leica",
            "-EXIF:FNumber=8",
            "-EXIF:Orientation=6",
            "-EXIF:SerialNumber=SN778899",
            "-EXIF:LensSerialNumber=LN445566",
            "-EXIF:Artist=Jo Doe jo@mail.example",
            "-EXIF:GPSLatitude=48.5",
            "-EXIF:GPSLatitudeRef=N",
            "-EXIF:GPSLongitude=11.25",
            "-EXIF:GPSLongitudeRef=E",
            "-EXIF:UserComment=write to jo@mail.example",
            "-XMP:Rating=3",
            "-XMP-aux:SerialNumber=SN778899",
            "-XMP-exif:GPSLatitude=48.5",
            "-XMP-iptcCore:CreatorWorkEmail=jo@mail.example",
            "-EXIF:DateTimeOriginal=1998:05:01 12:00:00");

    @TempDir
    private Path folder;

    private static AnnotatedPhotograph state(String name) {
        AnnotatedPhotograph state = Given.bare(name)
                .withItems(List.of(
                        Given.caption(1, "Ein Kai in Łódź, набережная."),
                        Given.caveat(2, Kind.AFTER, LONG)
                                .with(StatementFields.SHORT, List.of(Text.of("en", "Who stood here?"))),
                        Given.caveat(3, Kind.MAKING, "It was posed.").with(StatementFields.LEAD, true)));
        return state.with(state.photograph()
                .with(PhotographFields.TITLE, List.of(Title.of("en", "Quay")))
                .with(
                        PhotographFields.MAKER,
                        List.of(new Name(
                                "P. Maker",
                                Optional.empty(),
                                List.of(),
                                Optional.of(Certainty.CERTAIN),
                                Optional.empty(),
                                Foreign.NONE))));
    }

    private List<Holding> originals(String exifTool) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("a.jpg", "b.png", "c.tif")) {
            files.add(Pictured.quarters(folder.resolve(name), 400, 300));
        }
        List<String> command = new ArrayList<>(List.of(exifTool));
        command.addAll(SAID);
        files.forEach(file -> command.add(file.toString()));
        Called.program(command);
        List<Holding> holdings = new ArrayList<>();
        for (Path file : files) {
            holdings.add(Pictured.photograph(file, state(file.getFileName().toString())));
        }
        return holdings;
    }

    @Test
    void wordsAndExifAreWithinAndNeitherPositionNorNumbersNorAddressesUnasked() throws Exception {
        String exifTool = Shared.tool("exiftool");
        List<Holding> originals = originals(exifTool);

        Path out = export(originals, ExportOptions.PLAIN, "plain");
        Path asked = export(originals, ExportOptions.PLAIN.carrying(Extra.GPS), "asked");

        List<JsonObject> all = Json.createReader(new StringReader(
                        Called.program(List.of(exifTool, "-j", "-b", "-n", "-struct", "-G1", "-r", out.toString()))))
                .readArray()
                .getValuesAs(JsonObject.class);
        assertThat(all).hasSize(3);
        all.forEach(CarriedWithinTest::saysWords);
        all.forEach(CarriedWithinTest::saysExif);
        for (Path file : org.caveat.export.ForeignReading.files(out)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("SN778899", "LN445566", "jo@mail");
        }
        assertThat(Called.program(List.of(exifTool, "-n", "-s3", "-GPS:GPSLatitude", "-r", asked.toString())))
                .contains("48.5")
                .doesNotContain("SN778899");
    }

    private static void saysWords(JsonObject copy) {
        String name = copy.getString("SourceFile");
        assertThat(copy.getString("XMP-dc:Description")).as(name).contains("Caveats:", LONG.strip());
        assertThat(copy.getString("XMP-caveat:Page")).as(name).contains("AnnotationPage");
        assertThat(String.valueOf(copy.get("XMP-xmp:Rating")))
                .as("kept from %s", name)
                .isEqualTo("3");
        assertThat(copy.getString("IPTC:Headline")).as(name).isEqualTo("Quay");
        assertThat(copy.getString("IPTC:By-line")).as(name).isEqualTo("P. Maker");
        assertThat(copy.getString("IPTC:CodedCharacterSet")).as(name).isIn("UTF8", "\u001B%G");
        assertThat(copy.getString("IPTC:Caption-Abstract"))
                .as(name)
                .startsWith("Ein Kai in Łódź, набережная.")
                .contains("How it was made: It was posed.", "After the instant: Who stood here? (short form)");
    }

    private static void saysExif(JsonObject copy) {
        String name = copy.getString("SourceFile");
        assertThat(copy.getString("IFD0:Make")).as(name).isEqualTo("Leica");
        assertThat(copy.getInt("IFD0:Orientation")).as(name).isEqualTo(1);
        assertThat(copy.getInt("ExifIFD:FNumber")).as(name).isEqualTo(8);
        assertThat(copy.getString("IFD0:Artist")).as(name).isEqualTo("Jo Doe [...]");
        assertThat(copy.toString()).as(name).doesNotContain("GPSLat", "SN778899", "LN445566", "mail.example");
    }

    private Path export(List<Holding> originals, ExportOptions options, String name) throws Exception {
        Path out = folder.resolve(name);
        ExportReport report = Pictured.export(
                ProgramExports.make(),
                originals,
                "images",
                out,
                options.laidOut(new Layout(false, false, new Copies(200, Optional.empty()))));
        assertThat(report.failures()).isEmpty();
        return out.resolve("images");
    }

    @Test
    void aTextWithoutShortFormThatHasNoRoomIsNamedAndNotCut() throws Exception {
        String maker = "A maker whose name is far longer than any by-line";
        Statement caveat = Given.caveat(2, Kind.AFTER, "x".repeat(3_000));
        AnnotatedPhotograph state =
                Given.bare("a.png").withItems(List.of(caveat, Given.caveat(3, Kind.MAKING, "Posed.")));
        state = state.with(state.photograph()
                .with(PhotographFields.TITLE, List.of(Title.of("en", "T".repeat(300))))
                .with(
                        PhotographFields.MAKER,
                        List.of(new Name(
                                maker,
                                Optional.empty(),
                                List.of(),
                                Optional.of(Certainty.PROBABLE),
                                Optional.empty(),
                                Foreign.NONE))));
        Holding photograph = Pictured.photograph(Pictured.quarters(folder.resolve("a.png"), 400, 300), state);

        ExportReport report = Pictured.export(
                ProgramExports.make(), List.of(photograph), "images", folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(report.failures()).isEmpty();
        assertThat(report.leftOut())
                .filteredOn(one -> one.why() == LeftOut.Why.IPTC)
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).hasValue("by-line, headline, After the instant"));
        assertThat(report.warnings())
                .anySatisfy(said -> assertThat(said).contains("a.png", "by-line, headline, After the instant"));
        String packet = XmpOf.packet(folder.resolve("out/images/a.png"));
        assertThat(packet).contains(maker, "T".repeat(300), "x".repeat(3_000));
    }

    @Test
    void theCaptionNeverHasMoreBytesThanItMayWhateverTheLettersTake() {
        for (String letter : List.of("x", "я", "語", "👩")) {
            for (int count : new int[] {100, 480, 650, 960, 1_900, 2_100}) {
                Statement caveat = Given.caveat(2, Kind.AFTER, letter.repeat(count));
                Holding photograph = Given.photograph("a.jpg", Given.caption(1, letter.repeat(count / 2)), caveat);
                IptcTexts.Caption caption = ImagesGiven.caption(photograph);

                assertThat(caption.text().getBytes(StandardCharsets.UTF_8).length)
                        .isBetween(1, 2_000);
                boolean isWhole = caption.text().contains(letter.repeat(count));
                assertThat(isWhole || caption.refused().contains("After the instant"))
                        .as("%d × %s", count, letter)
                        .isTrue();
            }
        }
    }
}
