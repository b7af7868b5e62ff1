package org.caveat.importing.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.holding;
import static org.caveat.export.Given.photograph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.edit.Hand;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Imports;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Name;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of other programs, of photographs of 1,000 × 800 pixels. */
class AnnotationsImportTest {
    private static final Messages WORDS = Messages.english();
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));

    private static final String TROPY =
            """
            {"@context": {"@version": 1.1, "@vocab": "https://tropy.org/v1/tropy#", "mySource": "http://purl.org/dc/elements/1.1/source",
              "title": {"@id": "http://purl.org/dc/elements/1.1/title"}},
             "@graph": [{"@type": "Item", "template": "https://tropy.org/v1/templates/generic", "title": "Meeting at a river",
              "http://purl.org/dc/terms/created": "1945-04-25", "mySource": "Example Archive", "tag": ["war", "river"],
              "photo": [{"@type": "Photo", "path": "/Users/x/Pictures/a.jpg", "filename": "a.jpg", "width": 2000, "height": 1600,
               "title": "a", "note": [{"@type": "Note", "html": {"@value": "<p>Torn <b>here</b> &amp; there.</p><script>x()</script>", "@language": "en"}}],
               "transcription": [{"text": "PASSED FOR PUBLICATION"}],
               "selection": [{"@type": "Selection", "x": 200, "y": 100, "width": 400, "height": 300, "angle": 0,
                 "note": [{"text": {"@value": "Wer ist das?", "@language": "de"}, "html": "<p>…</p>"}]}]}]}]}
            """;

    private static final String OF_THE_WEB =
            """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
             {"id": "https://example.org/1", "type": "Annotation", "motivation": "commenting", "created": "2020-01-01T00:00:00Z",
              "creator": {"name": "B. Curator"}, "body": {"type": "TextualBody", "value": "Retouched.", "language": "en"},
              "target": {"source": "https://example.org/pictures/a.jpg", "selector": {"type": "FragmentSelector",
                "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:10,10,20,50"}}},
             {"id": "https://example.org/2", "type": "Annotation", "body": [{"type": "TextualBody", "purpose": "tagging", "value": "war"}],
              "target": "https://example.org/pictures/a.jpg"},
             {"id": "https://example.org/3", "type": "Annotation", "motivation": "identifying", "body": "Anna",
              "target": "a.jpg#xywh=1,2,3,4"},
             {"id": "https://example.org/4", "type": "Annotation", "body": {"value": "<p>Who?</p>", "format": "text/html"},
              "target": {"source": "a.jpg", "selector": {"type": "SvgSelector",
               "value": "<svg xmlns='http://www.w3.org/2000/svg'><polygon points='0,0 10,0.4 10,20'/></svg>"}}},
             {"id": "https://example.org/5", "type": "Annotation", "motivation": "describing", "body": {"value": "Un pont.", "language": "fr"},
              "target": "a.jpg"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void anExportOfTropyComesInWithItsNotesItsSelectionsAndTheTermsOfItsTemplate() throws Exception {
        AnnotatedPhotograph after = only(TROPY);

        assertThat(after.photograph().headline("en")).contains("Meeting at a river");
        assertThat(after.photograph().taken().orElseThrow().edtf()).isEqualTo("1945-04-25");
        assertThat(after.photograph()
                        .get(PhotographFields.REPOSITORY)
                        .orElseThrow()
                        .name())
                .isEqualTo("Example Archive");
        assertThat(after.photograph().get(PhotographFields.KEYWORD))
                .extracting(Name::value)
                .containsExactly("war", "river");
        assertThat(after.originalCaption().orElseThrow().texts())
                .extracting(Text::value)
                .containsExactly("PASSED FOR PUBLICATION");
        assertThat(after.caveats().get(0).texts()).containsExactly(Text.of("en", "Torn here & there."));
        assertThat(after.caveats().get(1).texts()).containsExactly(Text.of("de", "Wer ist das?"));
        assertThat(after.caveats().get(1).region())
                .as("drawn on twice the size")
                .contains(new Rectangle(100, 50, 200, 150));
    }

    @Test
    void annotationsOfTheWebComeInWithTheirSelectorsTheirAuthorsAndTheirTags() throws Exception {
        AnnotatedPhotograph after = only(OF_THE_WEB);

        Caveat first = after.caveats().get(0);
        assertThat(first.region()).contains(new Rectangle(100, 80, 200, 400));
        assertThat(first.statement().get(StatementFields.CREATOR).orElseThrow().name())
                .isEqualTo("B. Curator");
        assertThat(first.kind().key()).isEqualTo("comment");
        assertThat(after.photograph().get(PhotographFields.KEYWORD))
                .extracting(Name::value)
                .containsExactly("war");
        assertThat(after.photograph().persons().get(0).region()).contains(new Rectangle(1, 2, 3, 4));
        assertThat(after.caveats().get(1).texts()).containsExactly(Text.of("en", "Who?"));
        assertThat(after.caveats().get(1).region().orElseThrow()).isInstanceOf(Region.Polygon.class);
        assertThat(after.description()).containsExactly(Text.of("fr", "Un pont."));
    }

    @Test
    void annotationsInAManifestOfIiif3FindTheirPhotographByThePictureOfItsCanvas() throws Exception {
        AnnotatedPhotograph after = only(
                """
                {"@context": "http://iiif.io/api/presentation/3/context.json", "id": "https://example.org/m", "type": "Manifest", "items": [
                 {"id": "https://example.org/canvas/1", "type": "Canvas", "width": 500, "height": 400, "label": {"none": ["p. 1"]},
                  "items": [{"type": "AnnotationPage", "items": [{"type": "Annotation", "motivation": "painting", "target": "https://example.org/canvas/1",
                    "body": {"id": "https://example.org/iiif/a.jpg/full/max/0/default.jpg", "type": "Image"}}]}],
                  "annotations": [{"type": "AnnotationPage", "items": [{"id": "https://example.org/an/1", "type": "Annotation", "motivation": "commenting",
                    "body": {"type": "Choice", "items": [{"type": "TextualBody", "value": "A dog.", "language": "en"}, {"type": "TextualBody", "value": "Ein Hund.", "language": "de"}]},
                    "target": "https://example.org/canvas/1#xywh=10,20,30,40"}]}]}]}
                """);

        assertThat(after.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.texts()).containsExactly(Text.of("en", "A dog."), Text.of("de", "Ein Hund."));
            assertThat(caveat.region()).as("twice as large as the canvas").contains(new Rectangle(20, 40, 60, 80));
        });
    }

    @Test
    void annotationsOfIiif2ComeInToo() throws Exception {
        AnnotatedPhotograph after = only(
                """
                {"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest", "sequences": [{"canvases": [
                 {"@id": "https://example.org/c1", "@type": "sc:Canvas", "width": 1000, "height": 800,
                  "images": [{"@type": "oa:Annotation", "motivation": "sc:painting", "on": "https://example.org/c1", "resource": {"@id": "https://example.org/a.jpg"}}],
                  "otherContent": [{"@type": "sc:AnnotationList", "resources": [
                   {"@id": "https://example.org/n1", "@type": "oa:Annotation", "motivation": ["oa:commenting"],
                    "resource": [{"@type": "dctypes:Text", "format": "text/html", "chars": "<p>A wall.</p>"}],
                    "on": [{"@type": "oa:SpecificResource", "full": "https://example.org/c1", "selector": {"@type": "oa:Choice",
                      "default": {"@type": "oa:FragmentSelector", "value": "xywh=1,2,30,40"},
                      "item": {"@type": "oa:SvgSelector", "value": "<svg><path d=\\"M1,2c3,4 5,6 7,8z\\"/></svg>"}}}]}]}]}]}]}
                """);

        assertThat(after.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.texts()).containsExactly(Text.of("en", "A wall."));
            assertThat(caveat.region()).as("what the curve cannot say").contains(new Rectangle(1, 2, 30, 40));
        });
    }

    @Test
    void annotationsOfAnnotoriousAreAboutThePhotographAfterWhichTheirFileIsCalled() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.jpg.json"),
                """
                [{"id": "1f", "bodies": [{"purpose": "commenting", "value": "A crack."}], "target": {"annotation": "1f",
                  "selector": {"type": "POLYGON", "geometry": {"bounds": {}, "points": [[1, 2], [30, 2], [30, 40.6]]}}}},
                 {"id": "2f", "bodies": [{"value": "A face."}], "target": {"selector": {"type": "RECTANGLE", "geometry": {"x": 1, "y": 2, "w": 3, "h": 4}}}}]
                """);

        AnnotatedPhotograph after = only(plan(collection(photograph("a.jpg")), file));

        assertThat(after.caveats())
                .extracting(caveat -> caveat.region().orElseThrow().spelled())
                .containsExactly("path:M1,2 L30,2 L30,41 Z", "1,2,3,4");
    }

    @Test
    void whatComesInTwiceComesInOnce() throws Exception {
        Path file = Files.writeString(
                folder.resolve("page.json"),
                "{\"type\": \"Annotation\", \"id\": \"x:1\", \"body\": \"Retouched.\", \"target\": \"a.jpg\"}");
        AnnotatedPhotograph once = only(plan(collection(photograph("a.jpg")), file));

        ImportPlan again = new Imports(List.of(new AnnotationsImport()), WORDS)
                .plan(collection(holding("a.jpg", once)), file, true, BY);

        assertThat(again.incoming().get(0).differences()).isEmpty();
    }

    @Test
    void whatIsHostileOrIncompleteCostsALine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("page.json"),
                """
                [{"type": "Annotation", "id": "x:1", "body": "Outside.", "target": {"source": "../../../etc/passwd"}},
                 {"type": "Annotation", "id": "x:2", "body": "No photograph.", "target": {}},
                 {"type": "Annotation", "id": "x:3", "body": "Kept.", "target": {"source": "a.jpg", "selector": {"type": "SvgSelector",
                  "value": "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg><script>x()</script></svg>"}}},
                 {"type": "Annotation", "id": "x:4", "body": "Huge.", "target": "a.jpg#xywh=99999999999999999999,1,1,1"}]
                """);

        ImportPlan plan = plan(collection(photograph("a.jpg")), file);

        assertThat(plan.problems())
                .anyMatch(line -> line.contains("x:1: there is a path that leaves the folder: ../../../etc/passwd."))
                .anyMatch(line -> line.contains("page.json is about page, which is not") || line.contains("x:2"))
                .anyMatch(line -> line.contains("x:3: the region cannot be read"))
                .anyMatch(line -> line.contains("x:4: the region cannot be read"));
        assertThat(only(plan).caveats())
                .extracting(caveat -> caveat.texts().get(0).value())
                .containsExactly("Kept.", "Huge.");
    }

    private AnnotatedPhotograph only(String text) throws Exception {
        return only(plan(
                collection(photograph("a.jpg"), photograph("b.jpg")),
                Files.writeString(folder.resolve("in.json"), text)));
    }

    private static ImportPlan plan(CollectionOnDisk collection, Path file) throws Exception {
        return new Imports(List.of(new AnnotationsImport()), WORDS).plan(collection, file, false, BY);
    }

    private static AnnotatedPhotograph only(ImportPlan plan) {
        assertThat(plan.incoming()).as("%s", plan.problems()).hasSize(1);
        var incoming = plan.incoming().get(0);
        return incoming.edit().applyTo(incoming.photograph().state()).state();
    }
}
