package org.caveat.importing.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.export.Given;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Imports;
import org.caveat.importing.Source;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Text;
import org.caveat.shared.Shared;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs wrote into photographs, and beside them. */
class CaptionsImportTest {
    private static final Messages WORDS = Messages.english();
    private static final SidecarJson JSON = new SidecarJson(WORDS);
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));
    private static final String NAMESPACES =
            """
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
            xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
            xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
            xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#"
            xmlns:caveat="urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"
            """;

    @TempDir
    Path folder;

    @Test
    void everyFieldOfTheStandardsOwnPhotographComesIn() throws Exception {
        Path reference = shared("corpora/metadata/imagemeta/IPTC-PhotometadataRef-Std2021.1.jpg");
        FileFacts facts = new MetadataReader(WORDS).read(reference);
        Holding photograph =
                new Holding(new Found("r.jpg", reference, List.of()), facts, new Loaded.Absent(Given.bare("r.jpg")));

        AnnotatedPhotograph after = only(embedded(photograph));

        Photograph said = after.photograph();
        assertThat(said.headline("en")).contains("The Title (ref2021.1)");
        assertThat(after.description()).containsExactly(Text.of("en", "The description aka caption (ref2021.1)"));
        assertThat(said.altTexts()).hasSize(1);
        assertThat(said.get(PhotographFields.MAKER))
                .extracting(Name::value)
                .hasSize(2)
                .allMatch(name -> name.contains("AO Creator"));
        assertThat(said.get(PhotographFields.KEYWORD)).hasSize(3);
        assertThat(said.get(PhotographFields.PLACE)).hasSize(3).anyMatch(place -> place.role()
                .equals(Optional.of("made")));
        assertThat(said.get(PhotographFields.IDENTIFIER))
                .extracting(number -> number.value())
                .containsExactly("AO Source Inventory No 1 (ref2021.1)");
        assertThat(said.persons())
                .extracting(person -> person.name().value())
                .contains("Person Shown 1 (ref2021.1)", "Person Name 1 (ref2021.1)");
        assertThat(said.persons().stream().flatMap(person -> person.region().stream()))
                .as("a rectangle, a circle and a polygon of 2,000 × 1,000 pixels")
                .hasSize(3)
                .contains(new Rectangle(620, 180, 254, 385))
                .anyMatch(Region.Polygon.class::isInstance);
    }

    @Test
    void iptcOfAnOldAgencyComesInInItsCharacterSet() throws Exception {
        Path old = shared("corpora/metadata/exifr/iptc-agency-photographer-example.jpg");
        FileFacts facts = new MetadataReader(WORDS).read(old);
        Holding photograph =
                new Holding(new Found("o.jpg", old, List.of()), facts, new Loaded.Absent(Given.bare("o.jpg")));

        AnnotatedPhotograph after = only(embedded(photograph));

        assertThat(after.description()).hasSize(1);
        assertThat(after.photograph().get(PhotographFields.MAKER)).isNotEmpty();
        assertThat(only(embedded(photograph)).description()).isEqualTo(after.description());
    }

    @Test
    void whatLiesBesideCountsBeforeWhatIsInsideAndLanguagesStayApart() throws Exception {
        xmp(
                "a.xmp",
                """
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A river.</rdf:li>
                <rdf:li xml:lang="de">Ein Fluss.</rdf:li><rdf:li xml:lang="fr">A river.</rdf:li></rdf:Alt></dc:description>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">a.jpg</rdf:li></rdf:Alt></dc:title>
                <photoshop:Headline>Meeting at a river</photoshop:Headline>
                <photoshop:DateCreated>1945-04-25T10:00:00</photoshop:DateCreated>
                """);

        AnnotatedPhotograph after = only(embedded(photograph(1)));

        assertThat(after.description()).containsExactly(Text.of("de", "Ein Fluss."), Text.of("fr", "A river."));
        assertThat(after.photograph().headline("en")).contains("Meeting at a river");
        assertThat(after.photograph().taken().orElseThrow().edtf()).isEqualTo("1945-04-25");
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"1, 100, 80, 200, 160", "3, 700, 560, 200, 160", "6, 700, 80, 200, 160", "8, 100, 560, 200, 160"})
    void aRegionOfTheWorkingGroupIsTurnedWithThePicture(int orientation, int x, int y, int w, int h) throws Exception {
        xmp(
                "a.jpg.xmp",
                group(
                        orientation == 6 || orientation == 8
                                ? "w=\"800\" stDim:h=\"1000\""
                                : "w=\"1000\" stDim:h=\"800\""));

        AnnotatedPhotograph after = only(embedded(photograph(orientation)));

        Person anna = after.photograph().persons().get(0);
        assertThat(anna.name().value()).isEqualTo("Anna");
        assertThat(anna.region()).contains(new Rectangle(x, y, w, h));
        assertThat(after.caveats())
                .extracting(Caveat::kind, caveat -> caveat.texts().get(0).value())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Kind("comment"), "A dog"));
    }

    private static String group(String size) {
        return """
                <mwg-rs:Regions rdf:parseType="Resource">
                <mwg-rs:AppliedToDimensions stDim:%s stDim:unit="pixel"/>
                <mwg-rs:RegionList><rdf:Bag>
                <rdf:li rdf:parseType="Resource"><mwg-rs:Area stArea:x="0.2" stArea:y="0.2" stArea:w="0.2" stArea:h="0.2"/>
                <mwg-rs:Name>Anna</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type></rdf:li>
                <rdf:li rdf:parseType="Resource"><mwg-rs:Area stArea:x="0.9" stArea:y="0.9" stArea:w="0.2" stArea:h="0.2"/>
                <mwg-rs:Name>A dog</mwg-rs:Name><mwg-rs:Type>Pet</mwg-rs:Type></rdf:li>
                <rdf:li rdf:parseType="Resource"><mwg-rs:Area stArea:x="NaN" stArea:y="x" stArea:w="-1"/>
                <mwg-rs:Type>Focus</mwg-rs:Type></rdf:li>
                </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
                """
                .formatted(size);
    }

    @Test
    void aPersonWhoIsKnownGetsTheRegionAndWhoHasOneKeepsIt() throws Exception {
        xmp("a.jpg.xmp", group("w=\"1000\" stDim:h=\"800\""));
        Person anna = Person.named(Given.id(1), "Anna");
        Person placed = new Person(Given.id(1), Name.of("Anna"), Optional.of(new Rectangle(1, 1, 2, 2)));

        assertThat(only(embedded(showing(anna))).photograph().persons())
                .containsExactly(new Person(anna.id(), anna.name(), Optional.of(new Rectangle(100, 80, 200, 160))));
        assertThat(only(embedded(showing(placed))).photograph().persons()).containsExactly(placed);
    }

    @Test
    void ourOwnXmpComesBackAsThePageItCarries() throws Exception {
        AnnotatedPhotograph page = Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "It burned."))
                .state();
        String text = JSON.text(page).replace("&", "&amp;").replace("<", "&lt;");
        xmp(
                "out/a.jpg.xmp",
                "<caveat:page>" + text + "</caveat:page>"
                        + "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">Caveats: It burned.</rdf:li></rdf:Alt></dc:description>");

        ImportPlan plan = new Imports(List.of(new CaptionsImport(JSON)), WORDS)
                .plan(collection(photograph(1)), folder.resolve("out"), false, BY);

        assertThat(only(plan).statements()).isEqualTo(page.statements());
    }

    @Test
    void aHostileOrBrokenFileCostsALineAndNotTheRest() throws Exception {
        Files.writeString(
                folder.resolve("a.jpg.xmp"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x:xmpmeta>&e;</x:xmpmeta>");
        xmp("a.xmp", "<dc:title><rdf:Alt><rdf:li xml:lang=\"en\">A bridge</rdf:li></rdf:Alt></dc:title>");

        ImportPlan plan = embedded(photograph(1));

        assertThat(plan.problems()).singleElement().asString().contains("a.jpg.xmp: this XMP is damaged");
        assertThat(only(plan).photograph().headline("en")).contains("A bridge");
    }

    private static Path shared(String relative) {
        Path file = Shared.path(relative);
        Shared.needs(Files.exists(file), relative);
        return file;
    }

    private Path xmp(String name, String properties) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description rdf:about=\"\" " + NAMESPACES + ">" + properties
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>");
    }

    /** Of 1,000 × 800 pixels when it stands upright. */
    private Holding photograph(int orientation) {
        return photograph(orientation, Given.bare("a.jpg"));
    }

    private Holding showing(Person person) {
        AnnotatedPhotograph bare = Given.bare("a.jpg");
        return photograph(1, bare.with(bare.photograph().with(PhotographFields.PERSON, List.of(person))));
    }

    private Holding photograph(int orientation, AnnotatedPhotograph state) {
        Header header = new Header("image/jpeg", 1, 1000, 800, orientation, Optional.empty());
        return new Holding(
                new Found("a.jpg", folder.resolve("a.jpg"), List.of()),
                new FileFacts(header, Facts.NONE, List.of(), List.of(), Optional.empty()),
                new Loaded.Absent(state));
    }

    private static CollectionOnDisk collection(Holding photograph) {
        return Given.collection(photograph);
    }

    private static ImportPlan embedded(Holding photograph) throws Exception {
        CollectionOnDisk collection = collection(photograph);
        return new Imports(List.of(), WORDS)
                .plan(collection, new EmbeddedImport(JSON), new Source(collection.folder()), false, BY);
    }

    private static AnnotatedPhotograph only(ImportPlan plan) {
        assertThat(plan.incoming()).hasSize(1);
        var incoming = plan.incoming().get(0);
        return incoming.edit().applyTo(incoming.photograph().state()).state();
    }
}
