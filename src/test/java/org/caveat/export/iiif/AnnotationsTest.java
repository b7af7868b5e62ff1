package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.id;
import static org.caveat.export.Given.photograph;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.export.ExportOptions;
import org.caveat.export.Extra;
import org.caveat.export.Given;
import org.caveat.export.IiifReading;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
    private static final String CANVAS = "https://example.invalid/iiif/photographs/a/canvas";

    @TempDir
    Path folder;

    @Test
    void aCaveatIsACommentWithItsKindAsATagAndABodyInEachLanguage() throws Exception {
        Statement said = caveat(1, Kind.AFTER, "It burned.")
                .with(StatementFields.BODY, List.of(Body.of("en", "It burned."), Body.of("es-419", "Se quemó.")))
                .with(StatementFields.CREATOR, Optional.of(Agent.person("A. Marin")))
                .with(StatementFields.CREATED, Optional.of(new Timestamp("2026-11-20T09:20:00Z")))
                .with(StatementFields.MODIFIED, Optional.of(new Timestamp("yesterday")))
                .with(StatementFields.RIGHTS, Optional.of("https://creativecommons.org/licenses/by/4.0/"));

        JsonObject annotation = comment(said);

        assertThat(annotation.getString("canonical")).isEqualTo(id(1));
        assertThat(annotation.getString("target")).isEqualTo(CANVAS);
        assertThat(IiifReading.bodies(annotation, "commenting")).containsExactly("It burned.", "Se quemó.");
        assertThat(annotation.getJsonArray("body").getJsonObject(1).getString("language"))
                .as("the schema takes any tag here")
                .isEqualTo("es-419");
        assertThat(IiifReading.bodies(annotation, "tagging")).containsExactly("After the instant");
        assertThat(annotation.getJsonObject("creator").getString("name")).isEqualTo("A. Marin");
        assertThat(annotation.getString("created")).isEqualTo("2026-11-20T09:20:00Z");
        assertThat(annotation.containsKey("modified")).as("no time").isFalse();
        assertThat(annotation.getString("rights")).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void whatACaveatSpeaksOfIsToldInWords() throws Exception {
        Name place = new Name(
                "Torgau", Optional.empty(), List.of(), Optional.of(Certainty.POSSIBLE), Optional.empty(), Foreign.NONE);
        Statement said = caveat(1, Kind.AFTER, "He died.")
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                .with(StatementFields.STATUS, Optional.of(Status.DRAFT))
                .with(StatementFields.LEAD, true)
                .with(StatementFields.WHEN, Optional.of("1945-05~"))
                .with(StatementFields.PLACE, Optional.of(place))
                .with(StatementFields.ABOUT, List.of(id(9)))
                .with(StatementFields.BEYOND, Optional.of(Beyond.of("left")))
                .with(StatementFields.TARGET, Optional.of(Target.whole("a.jpg").on(Optional.of(3))));

        JsonObject annotation = comment(said);

        assertThat(IiifReading.bodies(annotation, "assessing").get(0))
                .isEqualTo(
                        """
                        • Certainty: probable
                        • When: about May 1945 (1945-05~)
                        • Torgau (possible)
                        • about Ivan
                        • Beyond the left edge
                        • page 3 of the file
                        • no source""");
        assertThat(IiifReading.bodies(annotation, "tagging"))
                .containsExactly("After the instant", "Read this first", "draft");
    }

    @Test
    void whatLiesOnTheVersoOrOnAnotherPageIsToldInWordsAndNotPointedAtOnThePicture() throws Exception {
        Optional<Region> part = Optional.of(new Region.Rectangle(1, 2, 3, 4));
        Statement onVerso = caveat(1, Kind.WORDING, "A stamp.")
                .with(
                        StatementFields.TARGET,
                        Optional.of(Target.whole("a_v.jpg").at(part)));
        Statement onPage = caveat(2, Kind.WORDING, "A note.")
                .with(
                        StatementFields.TARGET,
                        Optional.of(Target.whole("a.jpg").at(part).on(Optional.of(3))));

        JsonObject verso = comment(onVerso);
        assertThat(verso.getString("target")).isEqualTo(CANVAS);
        assertThat(IiifReading.bodies(verso, "assessing").get(0)).contains("on the verso, the file a_v.jpg");
        JsonObject page = comment(onPage);
        assertThat(page.getString("target")).isEqualTo(CANVAS);
        assertThat(IiifReading.bodies(page, "assessing").get(0)).contains("page 3 of the file");
    }

    @Test
    void aDisputeIsATagAndBothSidesAreToldStanceFirst() throws Exception {
        Evidence against = new Evidence(
                Stance.DISPUTES,
                new Source("Smith, Rivers", Optional.of("10.1000/182"), Optional.of("p. 3"), Optional.of("b.jpg")),
                Optional.of("not\nso"),
                List.of(Text.of("de", "Er bestreitet es.")),
                Optional.of("2026-11"),
                Foreign.NONE);
        Statement said = caveat(1, Kind.MAKING, "It was posed.")
                .with(StatementFields.EVIDENCE, List.of(against, Evidence.of(Stance.ASSERTS, Source.of("A letter"))));

        new IiifOf(folder)
                .write(Given.collection(one(said), photograph("b.jpg", caption(5, "B."))), ExportOptions.PLAIN);
        JsonObject annotation = IiifReading.annotations(new IiifOf(folder).read("photographs/a/manifest.json"))
                .findFirst()
                .orElseThrow();

        assertThat(IiifReading.bodies(annotation, "tagging")).containsExactly("How it was made", "Disputed");
        assertThat(IiifReading.bodies(annotation, "linking"))
                .containsExactly(
                        "• Asserts: A letter",
                        """
                        • Disputes: Smith, Rivers
                        – Where: p. 3
                        – Quotation: “not
                            so”
                        – Note (de): Er bestreitet es.
                        – DOI or address: 10.1000/182
                        – Photograph: b.jpg https://example.invalid/iiif/photographs/b/canvas
                        – read on November 2026""");
    }

    @Test
    void aDisputeOfWhichOneSideIsSilentSaysSo() throws Exception {
        Statement said = caveat(1, Kind.MAKING, "It was posed.")
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.DISPUTES, Source.of("A letter"))));

        assertThat(IiifReading.bodies(comment(said), "assessing").get(0)).contains("• Asserts: nobody is cited");
    }

    @Test
    void aRegionIsTheSameSelectorOfTheCanvas() throws Exception {
        Region polygon = new Region.Polygon(
                "M1 1L9 1L9 9Z", List.of(new Region.Point(1, 1), new Region.Point(9, 1), new Region.Point(9, 9)));

        JsonObject rectangle = target(new Region.Rectangle(10, 20, 30, 40));
        JsonObject path = target(polygon);

        assertThat(rectangle.getString("source")).isEqualTo(CANVAS);
        assertThat(rectangle.getJsonObject("selector").getString("type")).isEqualTo("FragmentSelector");
        assertThat(rectangle.getJsonObject("selector").getString("value")).isEqualTo("xywh=10,20,30,40");
        assertThat(path.getJsonObject("selector").getString("type")).isEqualTo("SvgSelector");
        assertThat(path.getJsonObject("selector").getString("value"))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1L9 1L9 9Z\"/></svg>");
    }

    @Test
    void aRegionThatNobodyUnderstandsIsToldOfTheWholePicture() throws Exception {
        JsonObject annotation = comment(at(new Region.Unread("{}")));

        assertThat(annotation.getString("target")).isEqualTo(CANVAS);
        assertThat(IiifReading.bodies(annotation, "assessing").get(0)).contains("a part of the picture");
    }

    @Test
    void aPersonWithARegionIsATag() throws Exception {
        JsonObject tag = new IiifOf(folder)
                .annotations(one(), "tagging", ExportOptions.PLAIN)
                .get(0);

        assertThat(IiifReading.bodies(tag, "tagging")).containsExactly("Ivan (possible)");
        assertThat(tag.getJsonObject("target").getJsonObject("selector").getString("value"))
                .isEqualTo("xywh=1,2,3,4");
    }

    @Test
    void captionsAreDescriptionsWithAChoiceOfLanguagesAndTheOriginalOneNamesItsWriter() throws Exception {
        Statement ours = caption(1, "")
                .with(StatementFields.BODY, List.of(Body.of("en", "A pier."), Body.of("de", "Ein Steg.")));
        Body typed = new Body(
                Text.of("en", "JOYFUL MEETING."), Optional.of(Agent.organization("A bureau")), Optional.of("verbatim"));
        Statement original = caption(2, "")
                .with(StatementFields.KIND, Statement.ORIGINAL_CAPTION)
                .with(StatementFields.BODY, List.of(typed))
                .with(StatementFields.EVIDENCE, List.of(Evidence.of(Stance.ASSERTS, Source.of("The slip"))));

        List<JsonObject> captions =
                new IiifOf(folder).annotations(one(ours, original), "describing", ExportOptions.PLAIN);

        JsonObject choice = captions.get(0).getJsonArray("body").getJsonObject(0);
        assertThat(choice.getString("type")).isEqualTo("Choice");
        assertThat(choice.getJsonArray("items")).hasSize(2);
        JsonObject body = captions.get(1).getJsonArray("body").getJsonObject(0);
        assertThat(body.getString("value")).isEqualTo("JOYFUL MEETING.");
        assertThat(body.getJsonObject("creator").getString("name")).isEqualTo("A bureau");
        assertThat(IiifReading.bodies(captions.get(1), "assessing").get(0))
                .isEqualTo("• Original caption\n• Transcription: verbatim");
        assertThat(IiifReading.bodies(captions.get(1), "linking")).containsExactly("• Asserts: The slip");
    }

    @Test
    void whatWasWithdrawnIsNotThereUnlessAskedForAndThenSaysWhyAndWhatStandsInItsPlace() throws Exception {
        Statement gone = caveat(1, Kind.AFTER, "It burned.")
                .with(StatementFields.STATUS, Optional.of(Status.WITHDRAWN))
                .with(StatementFields.REASON, Optional.of("Another house."))
                .with(StatementFields.REPLACED_BY, Optional.of(id(2)));
        Holding said = one(gone, caveat(2, Kind.AFTER, "It stands."));
        IiifOf made = new IiifOf(folder);

        assertThat(made.annotations(said, "commenting", ExportOptions.PLAIN)).hasSize(1);
        List<JsonObject> all = made.annotations(said, "commenting", ExportOptions.PLAIN.carrying(Extra.WITHDRAWN));

        assertThat(all).hasSize(2);
        assertThat(IiifReading.bodies(all.get(1), "tagging")).contains("withdrawn");
        assertThat(IiifReading.bodies(all.get(1), "assessing").get(0))
                .startsWith("• No longer stands: Another house.\n• In its place: It stands.");
    }

    @Test
    void whatIsPrivateAndWhatWasRepliedIsNotThereUnlessAskedFor() throws Exception {
        Statement open = caveat(1, Kind.AFTER, "It burned.");
        Statement hidden = caveat(2, Kind.CARE, "Ask the family.").with(StatementFields.PRIVATE, true);
        Statement reply = Given.reply(3, open, "Who says so?")
                .with(StatementFields.CREATOR, Optional.of(Agent.person("B. Weber")));
        Holding said = one(open, hidden, reply);
        IiifOf made = new IiifOf(folder);

        assertThat(made.manifest(said, ExportOptions.PLAIN).toString()).doesNotContain("Who says", "Ask the family");
        List<JsonObject> all =
                made.annotations(said, "commenting", ExportOptions.PLAIN.carrying(Extra.PRIVATE, Extra.DISCUSSION));

        assertThat(IiifReading.bodies(all.get(0), "replying")).containsExactly("• Remark by B. Weber: Who says so?");
        assertThat(IiifReading.bodies(all.get(1), "tagging")).containsExactly("With care", "private");
    }

    @Test
    void twoStatementsOfOneIdAreTwoAnnotations() throws Exception {
        List<JsonObject> twins = new IiifOf(folder)
                .annotations(
                        one(caveat(1, Kind.AFTER, "It burned."), caveat(1, Kind.AFTER, "It stands.")),
                        "commenting",
                        ExportOptions.PLAIN);

        assertThat(twins).extracting(annotation -> annotation.getString("id")).doesNotHaveDuplicates();
        assertThat(twins)
                .extracting(annotation -> annotation.getString("canonical"))
                .containsOnly(id(1));
    }

    private JsonObject target(Region region) throws Exception {
        return comment(at(region)).getJsonObject("target");
    }

    private static Statement at(Region region) {
        return caveat(1, Kind.OUTSIDE, "There.")
                .with(StatementFields.TARGET, Optional.of(Target.whole("a.jpg").at(Optional.of(region))));
    }

    private JsonObject comment(Statement said) throws Exception {
        return new IiifOf(folder)
                .annotations(one(said), "commenting", ExportOptions.PLAIN)
                .get(0);
    }

    /** A photograph with somebody on it. */
    private static Holding one(Statement... said) {
        Name name = new Name(
                "Ivan", Optional.empty(), List.of(), Optional.of(Certainty.POSSIBLE), Optional.empty(), Foreign.NONE);
        Person person = new Person(id(9), name, Optional.of(new Region.Rectangle(1, 2, 3, 4)));
        AnnotatedPhotograph state = Given.bare("a.jpg").withItems(List.of(said));
        return Given.holding("a.jpg", state.with(state.photograph().with(PhotographFields.PERSON, List.of(person))));
    }
}
