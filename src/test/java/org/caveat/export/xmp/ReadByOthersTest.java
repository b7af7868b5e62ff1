package org.caveat.export.xmp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.caveat.app.ProgramExports;
import org.caveat.export.ExportOptions;
import org.caveat.export.Given;
import org.caveat.export.Pictured;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.PageFields;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.caveat.model.Title;
import org.caveat.shared.Called;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ExifTool and exiv2 find in the files, each started as seldom as can be. */
class ReadByOthersTest {
    private static final Path CONFIGURATIONS = Path.of("/usr/share/doc/libimage-exiftool-perl/config_files");

    @TempDir
    private Path folder;

    @Test
    void exifToolAndExiv2ReadEveryField() throws Exception {
        String exifTool = Shared.tool("exiftool");
        String exiv2 = Shared.tool("exiv2");
        Path file = exported(full());

        JsonObject read = json(Called.program(
                List.of(exifTool, "-j", "-struct", "-G1", "-XMP:all", "-lang", "en", "-a", file.toString())));

        assertThat(read.getString("XMP-dc:Title")).isEqualTo("Meeting");
        assertThat(read.getString("XMP-dc:Title-de")).isEqualTo("Begegnung");
        assertThat(read.getString("XMP-photoshop:Headline")).isEqualTo("Meeting");
        assertThat(read.getString("XMP-dc:Description")).startsWith("Soldiers.").contains("Caveats:", "It burned.");
        assertThat(read.getString("XMP-dc:Description-de"))
                .startsWith("Soldaten.")
                .contains("Es brannte.");
        assertThat(read.getString("XMP-iptcCore:AltTextAccessibility")).isEqualTo("Two groups shake hands.");
        assertThat(read.getString("XMP-xmpRights:WebStatement"))
                .isEqualTo("http://rightsstatements.org/vocab/NKC/1.0/");
        assertThat(read.getString("XMP-dc:Rights")).isEqualTo("No Known Copyright");
        assertThat(read.getString("XMP-xmpRights:UsageTerms"))
                .isEqualTo("Owners · TK Attribution · https://label.example/");
        assertThat(String.valueOf(read.get("XMP-dc:Subject"))).contains("river", "war");
        assertThat(read.getString("XMP-photoshop:DateCreated")).isEqualTo("1945:04:25");
        assertThat(read.getString("XMP-photoshop:Credit")).isEqualTo("Example Archive");
        assertThat(read.getString("XMP-photoshop:CaptionWriter")).isEqualTo("A. Marin");
        assertThat(read.getString("XMP-xmp:MetadataDate")).isEqualTo("2026:11:21 10:05:00Z");
        assertThat(read.getString("XMP-iptcExt:DigitalSourceType")).contains("print");
        isThingRead(read);
        areRegionsRead(read.getJsonArray("XMP-iptcExt:ImageRegion").toString());
        isReadByExiv2(exiv2, file);
    }

    private static void isReadByExiv2(String exiv2, Path file) throws Exception {
        assertThat(Called.program(List.of(exiv2, "-PXkt", "pr", file.toString())))
                .contains("Xmp.dc.description", "It burned.", "Es brannte.")
                .contains("Xmp.iptcExt.ImageRegion[1]/Iptc4xmpExt:RegionBoundary/Iptc4xmpExt:rbUnit")
                .contains("Xmp.iptcExt.ImageRegion[2]/Iptc4xmpExt:RegionBoundary/Iptc4xmpExt:rbVertices[2]");
    }

    private static void isThingRead(JsonObject read) {
        assertThat(String.valueOf(read.get("XMP-iptcExt:PersonInImageWDetails")))
                .contains("Anna", "viaf.org/1");
        assertThat(String.valueOf(read.get("XMP-iptcExt:LocationShown"))).contains("Torgau");
        assertThat(String.valueOf(read.get("XMP-iptcExt:LocationCreated"))).contains("Dresden");
        JsonObject thing = read.getJsonArray("XMP-iptcExt:ArtworkOrObject").getJsonObject(0);
        assertThat(thing.toString())
                .contains("\"AOTitle\":\"Meeting\"", "JOYFUL MEETING", "\"AOCreator\":[\"P. Maker\"]")
                .contains("Silver print", "\"AOSource\":\"Example Archive\"", "\"AOSourceInvNo\":\"EX 1; neg: 77\"");
    }

    private static void areRegionsRead(String regions) {
        assertThat(regions)
                .contains("\"RbH\":0.5,\"RbShape\":\"Rectangle\",\"RbUnit\":\"Relative\",\"RbW\":0.25,\"RbX\":0.1")
                .contains("\"RbVertices\":[{\"RbX\":0,\"RbY\":0},{\"RbX\":0.5,\"RbY\":0},{\"RbX\":0.5,\"RbY\":1}]")
                .contains("\"RbH\":1,\"RbShape\":\"Rectangle\",\"RbUnit\":\"Relative\",\"RbW\":1,\"RbX\":0,\"RbY\":0")
                .contains(Given.id(3), Given.id(4), Given.id(5), "#after", "Read this first");
    }

    /** The regions of a sidecar are measured on the upright picture; the other program turns those of the stored one. */
    @Test
    void regionsLieWhereExifToolTurnsThemByTheOrientation() throws Exception {
        String exifTool = Shared.tool("exiftool");
        Shared.needs(Files.isDirectory(CONFIGURATIONS), "the configurations of ExifTool that turn regions");
        Region.Rectangle upright = new Region.Rectangle(670, 100, 80, 200);
        AnnotatedPhotograph state =
                Given.bare("a.jpg").withItems(List.of(at(Given.caveat(3, Kind.AFTER, "Here."), upright)));
        Path picture = Pictured.quarters(folder.resolve("a.jpg"), 1_000, 800);
        Called.program(List.of(exifTool, "-overwrite_original", "-n", "-Orientation=6", picture.toString()));
        JsonObject theirs = boundary(exifTool, turned(exifTool));
        JsonObject ours = boundary(exifTool, exported(picture, state));

        for (String measure : List.of("RbX", "RbY", "RbW", "RbH")) {
            assertThat(ours.getJsonNumber(measure).doubleValue())
                    .as(measure)
                    .isCloseTo(
                            theirs.getJsonNumber(measure).doubleValue(), org.assertj.core.data.Offset.offset(0.000_01));
        }
    }

    private Path turned(String exifTool) throws Exception {
        Path stored = Files.writeString(folder.resolve("stored.xmp"), storedRegion());
        Path rotate = unpacked("rotate_regions.config");
        Path convert = unpacked("convert_regions.config");

        Called.program(List.of(
                exifTool,
                "-config",
                rotate.toString(),
                "-overwrite_original",
                "-RegionInfo<RotateMWGRegionCW90",
                stored.toString()));
        Called.program(List.of(
                exifTool,
                "-config",
                convert.toString(),
                "-overwrite_original",
                "-ImageRegion<MWGRegion2IPTCRegion",
                stored.toString()));
        return stored;
    }

    /** The same region on the picture as it is stored, a quarter turn back: its middle and its size. */
    private static String storedRegion() {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
                 xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
                 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"><mwg-rs:Regions rdf:parseType="Resource">
                <mwg-rs:AppliedToDimensions stDim:w="1000" stDim:h="800" stDim:unit="pixel"/>
                <mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="x" mwg-rs:Type="Face">
                <mwg-rs:Area stArea:x="0.2" stArea:y="0.1125" stArea:w="0.2" stArea:h="0.1" stArea:unit="normalized"/>
                </rdf:Description></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions></rdf:Description></rdf:RDF>
                </x:xmpmeta>
                """;
    }

    private static JsonObject boundary(String exifTool, Path file) throws Exception {
        return json(Called.program(List.of(exifTool, "-j", "-struct", "-n", "-ImageRegion", file.toString())))
                .getJsonArray("ImageRegion")
                .getJsonObject(0)
                .getJsonObject("RegionBoundary");
    }

    private Path unpacked(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(CONFIGURATIONS.resolve(name + ".gz")))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readArray().getJsonObject(0);
    }

    private Path exported(AnnotatedPhotograph state) throws Exception {
        return exported(Pictured.quarters(folder.resolve("a.jpg"), 1_000, 800), state);
    }

    private Path exported(Path picture, AnnotatedPhotograph state) throws Exception {
        Path out = folder.resolve("out");
        Pictured.export(
                ProgramExports.make(), List.of(Pictured.photograph(picture, state)), "xmp", out, ExportOptions.PLAIN);
        return out.resolve("xmp").resolve(picture.getFileName() + ".xmp");
    }

    private static Statement at(Statement caveat, Region region) {
        return caveat.with(
                StatementFields.TARGET, Optional.of(Target.whole("a.jpg").at(Optional.of(region))));
    }

    private static AnnotatedPhotograph full() {
        Statement caption = Given.caption(1, "Soldiers.")
                .with(StatementFields.BODY, List.of(Body.of("en", "Soldiers."), Body.of("de", "Soldaten.")));
        Statement original = Given.caption(2, "JOYFUL MEETING.").with(StatementFields.KIND, Statement.ORIGINAL_CAPTION);
        Statement whole = Given.caveat(3, Kind.AFTER, "It burned.")
                .with(StatementFields.BODY, List.of(Body.of("en", "It burned."), Body.of("de", "Es brannte.")))
                .with(StatementFields.LEAD, true);
        Statement corner = at(
                Given.caveat(4, Kind.MAKING, "Posed."),
                new Region.Polygon(
                        "M0 0L500 0L500 800Z",
                        List.of(new Region.Point(0, 0), new Region.Point(500, 0), new Region.Point(500, 800))));
        Statement box = at(Given.caveat(5, Kind.CARE, "Look."), new Region.Rectangle(100, 80, 250, 400));
        AnnotatedPhotograph state = Given.bare("a.jpg").withItems(List.of(caption, original, whole, corner, box));
        return said(state);
    }

    private static AnnotatedPhotograph said(AnnotatedPhotograph state) {
        return state.with(state.page()
                        .with(PageFields.CREATOR, Optional.of(Agent.person("A. Marin")))
                        .with(PageFields.MODIFIED, Optional.of(new Timestamp("2026-11-21T10:05:00Z"))))
                .with(owned(state.photograph())
                        .with(PhotographFields.TITLE, List.of(Title.of("en", "Meeting"), Title.of("de", "Begegnung")))
                        .with(PhotographFields.ALT_TEXT, List.of(Text.of("en", "Two groups shake hands.")))
                        .with(PhotographFields.DATE, Optional.of(Taken.on("1945-04-25")))
                        .with(PhotographFields.MAKER, List.of(sure("P. Maker", "", "")))
                        .with(PhotographFields.PLACE, List.of(sure("Torgau", "shown", ""), sure("Dresden", "made", "")))
                        .with(
                                PhotographFields.PERSON,
                                List.of(new Person(
                                        Given.id(9),
                                        sure("Anna", "", "https://viaf.org/1"),
                                        Optional.of(new Region.Rectangle(1, 1, 9, 9)))))
                        .with(PhotographFields.KEYWORD, List.of(Name.of("river"), Name.of("war"))));
    }

    private static Photograph owned(Photograph photograph) {
        return photograph
                .with(
                        PhotographFields.IDENTIFIER,
                        List.of(Identifier.of("accession", "EX 1"), Identifier.of("neg", "77")))
                .with(PhotographFields.REPOSITORY, Optional.of(Agent.organization("Example Archive")))
                .with(PhotographFields.MEDIUM, Optional.of("Silver print"))
                .with(
                        PhotographFields.DIGITAL_SOURCE_TYPE,
                        Optional.of("http://cv.iptc.org/newscodes/digitalsourcetype/print"))
                .with(PhotographFields.RIGHTS, Optional.of("http://rightsstatements.org/vocab/NKC/1.0/"))
                .with(
                        PhotographFields.LABEL,
                        List.of(new CommunityLabel(
                                "https://label.example/",
                                Optional.of("Owners"),
                                Optional.of("en"),
                                "TK Attribution",
                                Foreign.NONE)));
    }

    private static Name sure(String name, String role, String authority) {
        return new Name(
                name,
                Optional.empty(),
                authority.isEmpty() ? List.of() : List.of(authority),
                Optional.of(Certainty.CERTAIN),
                Optional.of(role).filter(said -> !said.isEmpty()),
                Foreign.NONE);
    }
}
