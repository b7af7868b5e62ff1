package org.caveat.export.xmp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caveat.app.ProgramExports;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.LeftOut;
import org.caveat.export.Pictured;
import org.caveat.export.XmpReading;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Item;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Timestamp;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpExportTest {
    private static final Exports EXPORTS = ProgramExports.make();
    private static final String FOREIGN =
            """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="uuid:theirs" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
             xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:odd="urn:odd:" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
             xmp:Rating="4" aux:SerialNumber="778899" exif:GPSLatitude="48,8.5N" odd:kept="as &#xA;it is">
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Their words</rdf:li>
             <rdf:li xml:lang="fr">Leurs mots</rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>river</rdf:li></rdf:Bag></dc:subject>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Jo Doe, jo@archive.example, 1998</rdf:li></rdf:Alt></dc:rights>
            <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource"
             ><Iptc4xmpCore:CiEmailWork>jo@archive.example</Iptc4xmpCore:CiEmailWork
             ><Iptc4xmpCore:CiAdrCity>Torgau</Iptc4xmpCore:CiAdrCity></Iptc4xmpCore:CreatorContactInfo>
            <odd:deep rdf:parseType="Resource"><rdf:value>7</rdf:value><odd:unit>mm</odd:unit></odd:deep>
            </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
            """;

    @TempDir
    private Path folder;

    private Path originals;

    @BeforeEach
    void makeFolders() throws Exception {
        originals = Files.createDirectory(folder.resolve("originals"));
    }

    private Holding photograph(String name) throws Exception {
        AnnotatedPhotograph state = Given.bare(name)
                .withItems(List.of(
                        Given.caption(1, "A quay."),
                        Given.caveat(2, Kind.AFTER, "It burned."),
                        Given.caveat(3, Kind.MAKING, "It was posed.").with(StatementFields.LEAD, true)));
        state = state.with(
                state.photograph().with(PhotographFields.KEYWORD, List.of(Name.of("river"), Name.of("war"))));
        return Pictured.photograph(Pictured.quarters(originals.resolve(name), 40, 30), state);
    }

    private ExportReport export(ExportOptions options, Holding... photographs) throws Exception {
        return Pictured.export(EXPORTS, List.of(photographs), "xmp", folder.resolve("out"), options);
    }

    private String made(String name) throws Exception {
        return Files.readString(folder.resolve("out/xmp").resolve(name));
    }

    @Test
    void whatAnotherProgramWroteIsKeptAndAddedToInTheCopyAlone() throws Exception {
        Holding photograph = photograph("a.jpg");
        Files.writeString(originals.resolve("a.xmp"), FOREIGN);
        var before = Pictured.bytes(originals);

        assertThat(export(ExportOptions.PLAIN, photograph).failures()).isEmpty();

        assertThat(made("a.jpg.xmp"))
                .contains("odd:kept=\"as &#xA;it is\"", "xmp:Rating=\"4\"", "rdf:about=\"uuid:theirs\"")
                .contains("<odd:unit>mm</odd:unit>", "<Iptc4xmpCore:CiAdrCity>Torgau<")
                .contains("<rdf:li>harbour</rdf:li>", "<rdf:li>war</rdf:li>")
                .containsOnlyOnce("<rdf:li>river</rdf:li>")
                .contains("A quay.\n\nCaption found in the file: “Their words”\n\nCaveats:\n\n1. How it was made")
                .contains("<rdf:li xml:lang=\"fr\">A quay.\n\nCaption found in the file: “Leurs mots”");
        assertThat(Pictured.bytes(originals)).isEqualTo(before);
    }

    @Test
    void whomAnotherProgramNamedAsCreatorStaysAndWhoMadeTheThingFollows() throws Exception {
        Holding photograph = photograph("a.jpg");
        AnnotatedPhotograph state = photograph.state();
        state = state.with(state.photograph().with(PhotographFields.MAKER, List.of(named("Ada Sure", "certain"))));
        Files.writeString(
                originals.resolve("a.xmp"),
                FOREIGN.replace(
                        "<dc:rights>",
                        "<dc:creator><rdf:Seq><rdf:li>A museum</rdf:li></rdf:Seq></dc:creator><dc:rights>"));

        export(ExportOptions.PLAIN, Pictured.photograph(originals.resolve("a.jpg"), state));

        assertThat(made("a.jpg.xmp").replaceAll(">\\s+<", "><"))
                .contains("<rdf:Seq><rdf:li>A museum</rdf:li><rdf:li>Ada Sure</rdf:li></rdf:Seq></dc:creator>");
    }

    @Test
    void positionNumbersOfCamerasAndAddressesAreNotPublished() throws Exception {
        Holding photograph = photograph("a.jpg");
        Files.writeString(originals.resolve("a.jpg.xmp"), FOREIGN);

        export(ExportOptions.PLAIN, photograph);

        assertThat(made("a.jpg.xmp"))
                .doesNotContain("778899", "48,8.5N", "jo@archive")
                .contains("Jo Doe, […], 1998");
        export(ExportOptions.PLAIN.carrying(Extra.GPS).overwriting(), photograph);
        assertThat(made("a.jpg.xmp")).contains("48,8.5N").doesNotContain("778899", "jo@archive");
    }

    @Test
    void aFileThatTwoPhotographsShareIsInTheCopiesOfBothAndOneOfItsOwnStandsOverIt() throws Exception {
        Files.writeString(originals.resolve("a.xmp"), FOREIGN);
        Files.writeString(originals.resolve("b.xmp"), FOREIGN);
        Files.writeString(originals.resolve("b.png.xmp"), FOREIGN.replace("Their words", "Its own words"));

        export(ExportOptions.PLAIN, photograph("a.jpg"), photograph("a.png"), photograph("b.png"));

        assertThat(made("a.jpg.xmp")).contains("Their words");
        assertThat(made("a.png.xmp")).contains("Their words");
        assertThat(made("b.png.xmp")).contains("Its own words").doesNotContain("Their words");
    }

    @Test
    void aFileThatIsBuiltToHarmIsNamedAndThePhotographIsExportedWithoutIt() throws Exception {
        Files.writeString(
                originals.resolve("a.xmp"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + FOREIGN.replace("Their words", "&e;"));
        Files.writeString(originals.resolve("b.xmp"), "<rdf:RDF>");

        ExportReport report = export(ExportOptions.PLAIN, photograph("a.jpg"), photograph("b.jpg"));

        assertThat(report.failures()).extracting(LeftOut::why).containsOnly(LeftOut.Why.XMP);
        assertThat(report.failures()).extracting(LeftOut::file).containsExactly("a.jpg", "b.jpg");
        assertThat(made("a.jpg.xmp")).contains("It burned.").doesNotContain("root:");
        assertThat(made("b.jpg.xmp")).contains("It burned.");
    }

    @Test
    void anExportThatWasPutBesideItsPhotographIsNotSaidTwice() throws Exception {
        Holding photograph = photograph("a.jpg");
        Files.writeString(originals.resolve("a.jpg.xmp"), FOREIGN);
        export(ExportOptions.PLAIN, photograph);
        String once = made("a.jpg.xmp");
        Files.writeString(originals.resolve("a.jpg.xmp"), once);

        export(ExportOptions.PLAIN.overwriting(), photograph);

        assertThat(XmpReading.parsed(made("a.jpg.xmp").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getElementsByTagNameNS("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "rId")
                        .getLength())
                .isEqualTo(2);
        assertThat(made("a.jpg.xmp").split("Caveats:", -1)).hasSameSizeAs(once.split("Caveats:", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru"})
    void anExportInAnyLanguageThatWasPutBesideItsPhotographIsNotSaidTwice(String language) throws Exception {
        Holding photograph = photograph("a.jpg");
        Messages words = new Messages(Locale.forLanguageTag(language));
        Path target = folder.resolve("out");
        Pictured.export(ProgramExports.in(words), List.of(photograph), "xmp", target, ExportOptions.PLAIN);
        assertThat(made("a.jpg.xmp")).contains(words.get("export.xmp-caveats"));
        Files.copy(target.resolve("xmp/a.jpg.xmp"), originals.resolve("a.jpg.xmp"));

        export(ExportOptions.PLAIN.overwriting(), photograph);

        assertThat(made("a.jpg.xmp"))
                .contains("A quay.\n\nCaveats:\n\n1. How it was made")
                .doesNotContain("Caption found in the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void howeverOftenItLiesOverItsOwnExportItIsTheSame(String language) throws Exception {
        Holding photograph = withOriginalCaption("a.jpg");
        Path target = folder.resolve("out");
        Exports exports = ProgramExports.in(new Messages(Locale.forLanguageTag(language)));
        export(ExportOptions.PLAIN, photograph);
        String alone = made("a.jpg.xmp");
        Pictured.export(exports, List.of(photograph), "xmp", target, ExportOptions.PLAIN.overwriting());
        for (int time = 0; time < 2; time++) {
            Files.writeString(originals.resolve("a.jpg.xmp"), made("a.jpg.xmp"));
            Pictured.export(exports, List.of(photograph), "xmp", target, ExportOptions.PLAIN.overwriting());
        }
        Files.writeString(originals.resolve("a.jpg.xmp"), made("a.jpg.xmp"));
        export(ExportOptions.PLAIN.overwriting(), photograph);
        assertThat(described(made("a.jpg.xmp"))).isEqualTo(described(alone)).doesNotContain("found in the file");
    }

    @Test
    void whatOthersWroteIsFoundAgainUnderOnesOwnExportAndAfterTheyChangedThat() throws Exception {
        Holding photograph = withOriginalCaption("a.jpg");
        Files.writeString(originals.resolve("a.jpg.xmp"), FOREIGN);
        export(ExportOptions.PLAIN, photograph);
        String once = made("a.jpg.xmp");
        Files.writeString(originals.resolve("a.jpg.xmp"), once);
        export(ExportOptions.PLAIN.overwriting(), photograph);
        assertThat(described(made("a.jpg.xmp")))
                .isEqualTo(described(once))
                .contains("Caption found in the file: “Their words”");
        Files.writeString(originals.resolve("a.jpg.xmp"), once.replace("A quay.", "A quay at Torgau."));
        export(ExportOptions.PLAIN.overwriting(), photograph);
        assertThat(described(made("a.jpg.xmp"))).contains("A quay.", "A quay at Torgau.", "Their words");
    }

    @Test
    void whereNothingIsSaidInThePagesLanguageTheCollectionsIsForEverybody() throws Exception {
        Holding photograph = photograph("a.jpg");
        Statement caption = Given.caption(1, "A quay.")
                .with(StatementFields.BODY, List.of(Body.of("de", "Ein Kai."), Body.of("en", "A quay.")));
        AnnotatedPhotograph state = photograph.state().withItems(List.of(caption));
        Exports french = ProgramExports.in(new Messages(Locale.FRENCH));
        Holding inTwo = Pictured.photograph(originals.resolve("a.jpg"), state);

        Pictured.export(french, List.of(inTwo), "xmp", folder.resolve("out"), ExportOptions.PLAIN);

        assertThat(described(made("a.jpg.xmp")))
                .contains("<rdf:li xml:lang=\"x-default\">A quay.<", "<rdf:li xml:lang=\"de\">Ein Kai.<");
    }

    private Holding withOriginalCaption(String name) throws Exception {
        List<Item> items = new ArrayList<>(photograph(name).state().items());
        items.add(Given.caption(4, "Kai. Um 1945.").with(StatementFields.KIND, Statement.ORIGINAL_CAPTION));
        return Pictured.photograph(originals.resolve(name), Given.bare(name).withItems(items));
    }

    private static String described(String packet) {
        return packet.substring(packet.indexOf("<dc:description"), packet.indexOf("</dc:description>"));
    }

    @Test
    void onlyNamesThatAreSureHaveFieldsOfTheirOwnTheOthersAreToldInWords() throws Exception {
        Holding photograph = photograph("a.jpg");
        AnnotatedPhotograph state = photograph.state();
        state = state.with(state.photograph()
                .with(PhotographFields.MAKER, List.of(named("Ada Sure", "certain"), named("Bo Doubt", "doubtful")))
                .with(PhotographFields.PLACE, List.of(named("Torgau", "probable"), named("Riesa", "possible")))
                .with(
                        PhotographFields.PERSON,
                        List.of(
                                new Person(Given.id(7), named("Cy Known", "probable"), Optional.empty()),
                                new Person(Given.id(8), named("Di Perhaps", "possible"), Optional.empty()),
                                Person.named(Given.id(9), "Ed Unsaid")))
                .with(PhotographFields.DATE, Optional.of(Taken.on("1945-04~"))));

        export(ExportOptions.PLAIN, Pictured.photograph(originals.resolve("a.jpg"), state));

        String xmp = made("a.jpg.xmp");
        String fields = xmp.replaceAll("(?s)<dc:description.*?</dc:description>|<caveat:page.*?</caveat:page>", "");
        assertThat(fields).contains("Ada Sure", "Torgau", "Cy Known", "<Iptc4xmpExt:AOCircaDateCreated>");
        assertThat(fields).doesNotContain("Bo Doubt", "Riesa", "Di Perhaps", "Ed Unsaid", "DateCreated>1945");
        assertThat(xmp)
                .contains("• Creators: Bo Doubt (doubtful)", "• Places: Riesa (possible)")
                .contains("• People: Di Perhaps (possible)", "• People: Ed Unsaid (certainty not stated)");
    }

    private static Name named(String name, String certainty) {
        return new Name(
                name,
                Optional.empty(),
                List.of(),
                Optional.of(new Certainty(certainty)),
                Optional.empty(),
                Foreign.NONE);
    }

    @Test
    void theSameWordsGiveTheSameFileWheneverAndWhereverItIsMade() throws Exception {
        Holding photograph = photograph("a.jpg");
        AnnotatedPhotograph state = photograph.state();
        state = state.changing(
                Given.id(2),
                said -> said.with(StatementFields.MODIFIED, Optional.of(new Timestamp("2026-11-21T10:05:00Z"))));
        Holding dated = Pictured.photograph(originals.resolve("a.jpg"), state);
        export(ExportOptions.PLAIN, dated);
        String here = made("a.jpg.xmp");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            export(ExportOptions.PLAIN.overwriting(), dated);
        } finally {
            Locale.setDefault(locale);
        }

        assertThat(made("a.jpg.xmp"))
                .isEqualTo(here)
                .contains("<xmp:MetadataDate>2026-11-21T10:05:00Z<")
                .containsOnlyOnce("xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
                .as("a namespace is declared once, where all begins")
                .doesNotContainPattern("(?s)<rdf:Description[^>]*xmlns:");
        assertThat(Set.copyOf(Pictured.bytes(folder.resolve("out")).keySet())).contains("xmp/a.jpg.xmp");
    }
}
