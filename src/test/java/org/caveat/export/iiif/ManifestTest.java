package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.id;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.Given;
import org.caveat.export.IiifReading;
import org.caveat.export.JsonLdReading;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Identifier;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Manifest tells of its photograph. */
class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void theLeadCaveatThenTheCreditThenTheLabelsMustBeShownWithManifestAndCanvas() throws Exception {
        CommunityLabel label = new CommunityLabel(
                "https://localcontexts.org/label/tk-s/",
                Optional.of("Sooke"),
                Optional.empty(),
                "TK Seasonal",
                Foreign.NONE);
        Statement lead = lead("It was posed.", "Es war gestellt.")
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.DISPUTES, Source.of("A letter"))));

        JsonObject manifest = manifest(
                photo -> photo.with(PhotographFields.MAKER, List.of(Name.of("D. Lange")))
                        .with(PhotographFields.LABEL, List.of(label)),
                lead);

        JsonObject required = manifest.getJsonObject("requiredStatement");
        String rest = "\n• How it was made · probable · Disputed: A letter · no source\n• D. Lange"
                + "\n• TK Seasonal — Sooke https://localcontexts.org/label/tk-s/";
        assertThat(IiifReading.texts(required.getJsonObject("label"), "en")).containsExactly("Read this first");
        assertThat(IiifReading.texts(required.getJsonObject("value"), "en")).containsExactly("It was posed." + rest);
        assertThat(IiifReading.texts(required.getJsonObject("value"), "de"))
                .as("a viewer shows one language: each has all of it")
                .containsExactly("Es war gestellt." + rest);
        assertThat(canvas(manifest).getJsonObject("requiredStatement")).isEqualTo(required);
    }

    @Test
    void withoutALeadCaveatTheCreditMustBeShown() throws Exception {
        JsonObject manifest = manifest(photo -> photo.with(PhotographFields.MAKER, List.of(Name.of("D. Lange"))));

        JsonObject required = manifest.getJsonObject("requiredStatement");

        assertThat(IiifReading.texts(required.getJsonObject("label"), "en")).containsExactly("Credit");
        assertThat(IiifReading.texts(required.getJsonObject("value"), "none")).containsExactly("D. Lange");
        assertThat(manifest(photo -> photo).containsKey("requiredStatement")).isFalse();
    }

    @Test
    void theCaptionIsTheSummaryOfBothInItsLanguages() throws Exception {
        Statement caption = caption(1, "")
                .with(StatementFields.BODY, List.of(Body.of("en", "A <b>pier."), Body.of("es-419", "Un muelle.")));

        JsonObject manifest = manifest(photo -> photo, caption);

        assertThat(IiifReading.texts(manifest.getJsonObject("summary"), "en")).containsExactly("A <b>pier.");
        assertThat(IiifReading.texts(manifest.getJsonObject("summary"), "es"))
                .as("es-419 is refused by the schema")
                .containsExactly("Un muelle.");
        assertThat(canvas(manifest).getJsonObject("summary")).isEqualTo(manifest.getJsonObject("summary"));
    }

    @Test
    void ofTwoTextsUnderOneKeyNoneIsLostWhereAViewerShowsButTheFirst() throws Exception {
        JsonObject manifest = manifest(photo -> photo.with(
                PhotographFields.TITLE, List.of(Title.of("es", "Un muelle"), Title.of("es-419", "Un embarcadero"))));

        assertThat(IiifReading.texts(manifest.getJsonObject("label"), "es"))
                .containsExactly("Un muelle / Un embarcadero");
    }

    @Test
    void aPhotographWithoutATitleIsCalledByItsFile() throws Exception {
        assertThat(IiifReading.texts(manifest(photo -> photo).getJsonObject("label"), "none"))
                .containsExactly("a.jpg");
    }

    @Test
    void whenWhereAndWhoStandInTheMetadata() throws Exception {
        Name place = new Name(
                "Torgau",
                Optional.empty(),
                List.of("http://vocab.getty.edu/tgn/7012832"),
                Optional.of(Certainty.POSSIBLE),
                Optional.of("shown"),
                Foreign.NONE);
        Taken taken = new Taken("1945-04-25~", Optional.empty(), Optional.of("Stamp on verso."), Foreign.NONE);

        JsonObject manifest = manifest(photo -> photo.with(PhotographFields.DATE, Optional.of(taken))
                .with(PhotographFields.PLACE, List.of(place))
                .with(PhotographFields.PERSON, List.of(Person.named(id(9), "Ivan")))
                .with(PhotographFields.KEYWORD, List.of(Name.of("river"), Name.of("soldiers"))));

        assertThat(pair(manifest, "The instant"))
                .containsExactly("about 25 April 1945 (1945-04-25~)", "Rests on: Stamp on verso.");
        assertThat(pair(manifest, "Places"))
                .containsExactly("Torgau (shown, possible) http://vocab.getty.edu/tgn/7012832");
        assertThat(pair(manifest, "People")).containsExactly("Ivan");
        assertThat(pair(manifest, "Keywords")).containsExactly("river", "soldiers");
        assertThat(manifest.getString("navDate")).isEqualTo("1945-04-25T00:00:00Z");
    }

    @Test
    void theThingItsNumbersAndItsFileStandInTheMetadata() throws Exception {
        JsonObject manifest =
                manifest(photo -> photo.with(PhotographFields.IDENTIFIER, List.of(Identifier.of("accession", "EX 1")))
                        .with(PhotographFields.MEDIUM, Optional.of("albumen print"))
                        .with(
                                PhotographFields.DIGITAL_SOURCE_TYPE,
                                Optional.of("http://cv.iptc.org/newscodes/digitalsourcetype/print")));

        assertThat(pair(manifest, "Number")).containsExactly("EX 1 (accession number)");
        assertThat(pair(manifest, "Medium")).containsExactly("albumen print");
        assertThat(pair(manifest, "What the file was made from").get(0)).startsWith("a print");
        assertThat(pair(manifest, "File")).containsExactly("a.jpg (1,000 × 800 pixels)");
    }

    @Test
    void whoseWordsTitleAndCaptionsAreStandsInTheMetadata() throws Exception {
        Statement original = caption(2, "JOYFUL MEETING.").with(StatementFields.KIND, Statement.ORIGINAL_CAPTION);
        Statement ours = caption(3, "Soldiers.")
                .with(StatementFields.RIGHTS, Optional.of("http://creativecommons.org/licenses/by/4.0/"));
        Title title = new Title(Text.of("en", "Elbe"), Optional.of("devised"));

        JsonObject manifest = manifest(photo -> photo.with(PhotographFields.TITLE, List.of(title)), original, ours);

        assertThat(pair(manifest, "Title")).containsExactly("devised by those who describe it");
        assertThat(pair(manifest, "Original caption")).containsExactly("JOYFUL MEETING.");
        assertThat(pair(manifest, "Rights in the words"))
                .containsExactly("CC BY 4.0 http://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void rightsThatTheSchemaDoesNotTakeStandInTheMetadataAlone() throws Exception {
        JsonObject manifest =
                manifest(photo -> photo.with(PhotographFields.RIGHTS, Optional.of("https://example.invalid/terms")));

        assertThat(pair(manifest, "Rights")).containsExactly("https://example.invalid/terms");
        assertThat(manifest).doesNotContainKey("rights");
    }

    @Test
    void rightsAreOneAddressInItsHttpForm() throws Exception {
        JsonObject manifest = manifest(photo ->
                photo.with(PhotographFields.RIGHTS, Optional.of("https://rightsstatements.org/vocab/NKC/1.0/")));

        assertThat(manifest.getString("rights")).isEqualTo("http://rightsstatements.org/vocab/NKC/1.0/");
    }

    @Test
    void aDateThatMayBeAsEarlyAsOneLikesHasNoPlaceAmongDates() throws Exception {
        assertThat(dated("../1945")).doesNotContainKey("navDate");
        assertThat(dated("spring")).doesNotContainKey("navDate");
        assertThat(dated("-0044")).doesNotContainKey("navDate");
        assertThat(dated("194X").getString("navDate")).isEqualTo("1940-01-01T00:00:00Z");
    }

    @Test
    void whoHoldsThePhotographIsItsProviderWithIdTypeAndLabel() throws Exception {
        Agent holder = new Agent("An archive", "Organization", Optional.of("https://archive.invalid/"), Foreign.NONE);

        JsonObject linked = provider(holder);
        JsonObject named = provider(Agent.organization("An archive, \"x\""));

        assertThat(linked.getString("id")).isEqualTo("https://archive.invalid/");
        assertThat(linked.getString("type")).isEqualTo("Agent");
        assertThat(linked.getJsonArray("homepage")).hasSize(1);
        assertThat(named.getString("id")).isEqualTo("https://example.invalid/iiif/providers/An%20archive%2C%20%22x%22");
        assertThat(IiifReading.texts(named.getJsonObject("label"), "none")).containsExactly("An archive, \"x\"");
    }

    @Test
    void thePictureIsAServiceWithItsDescriptionForThoseWhoDoNotSeeIt() throws Exception {
        JsonObject manifest =
                manifest(photo -> photo.with(PhotographFields.ALT_TEXT, List.of(Text.of("en", "Two men."))));

        JsonObject body = canvas(manifest)
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("body");
        String image = "https://example.invalid/iiif/images/a";
        assertThat(body.getString("id")).isEqualTo(image + "/full/max/0/default.jpg");
        assertThat(body.getInt("width")).isEqualTo(1_000);
        assertThat(IiifReading.texts(body.getJsonObject("label"), "en")).containsExactly("Two men.");
        JsonObject service = body.getJsonArray("service").getJsonObject(0);
        assertThat(service.getString("id")).isEqualTo(image);
        assertThat(service.getString("type")).isEqualTo("ImageService3");
        assertThat(service.getString("profile")).isEqualTo("level0");
        assertThat(manifest.getJsonArray("thumbnail").getJsonObject(0).getString("id"))
                .isEqualTo(image + "/full/250,200/0/default.jpg");
    }

    @Test
    void aPictureThatIsToBeAskedForFirstHasNoThumbnail() throws Exception {
        Statement care = caveat(1, Kind.CARE, "Ask first.").with(StatementFields.LEAD, true);

        assertThat(manifest(photo -> photo, care)).doesNotContainKey("thumbnail");
    }

    @Test
    void theCanvasIsAsLargeAsThePictureOnWhichTheRegionsWereDrawn() throws Exception {
        JsonObject canvas = canvas(manifest(photo -> photo.with(PhotographFields.WIDTH, Optional.of(4_000))
                .with(PhotographFields.HEIGHT, Optional.of(3_200))));

        assertThat(canvas.getInt("width")).isEqualTo(4_000);
        assertThat(canvas.getInt("height")).isEqualTo(3_200);
    }

    @Test
    void thePublishedDataLieBesideIt() throws Exception {
        JsonObject data = manifest(photo -> photo, caveat(1, Kind.AFTER, "It burned."))
                .getJsonArray("seeAlso")
                .getJsonObject(0);

        assertThat(data.getString("id")).isEqualTo("https://example.invalid/iiif/data/a.jpg.jsonld");
        assertThat(data.getString("format")).isEqualTo("application/ld+json");
        assertThat(data.getString("profile")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        Path file = folder.resolve("iiif/data/a.jpg.jsonld");
        assertThat(JsonLdReading.told(Files.readString(file), file.toUri())).hasSize(1);
    }

    private JsonObject provider(Agent holder) throws Exception {
        return manifest(photo -> photo.with(PhotographFields.REPOSITORY, Optional.of(holder)))
                .getJsonArray("provider")
                .getJsonObject(0);
    }

    private JsonObject dated(String edtf) throws Exception {
        return manifest(photo -> photo.with(PhotographFields.DATE, Optional.of(Taken.on(edtf))));
    }

    private static Statement lead(String english, String german) {
        return caveat(1, Kind.MAKING, "")
                .with(StatementFields.LEAD, true)
                .with(StatementFields.BODY, List.of(Body.of("en", english), Body.of("de", german)));
    }

    private JsonObject manifest(UnaryOperator<Photograph> facts, Statement... said) throws Exception {
        AnnotatedPhotograph state = Given.bare("a.jpg").withItems(List.of(said));
        Holding holding = Given.holding("a.jpg", state.with(facts.apply(state.photograph())));
        return new IiifOf(folder).manifest(holding, ExportOptions.PLAIN);
    }

    static JsonObject canvas(JsonObject manifest) {
        return manifest.getJsonArray("items").getJsonObject(0);
    }

    /** The values of a label in the metadata. */
    static List<String> pair(JsonObject resource, String label) {
        return IiifReading.objects(resource.getJsonArray("metadata"))
                .filter(pair -> pair.getJsonObject("label").toString().contains("\"" + label + "\""))
                .map(pair -> pair.getJsonObject("value"))
                .flatMap(value -> value.keySet().stream().flatMap(key -> IiifReading.texts(value, key).stream()))
                .toList();
    }
}
