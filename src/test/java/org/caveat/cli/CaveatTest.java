package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Adding, revising, citing and withdrawing caveats. */
class CaveatTest {
    @TempDir
    Path folder;

    private Rig rig;
    private Path photograph;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
        photograph = rig.photograph("a b.jpg", 400, 300);
    }

    @Test
    void addSaysAllThatItsOptionsSayAndPrintsTheIdAlone() {
        rig.run("caption", photograph, "--person", "Soldier");
        List<Object> said = new ArrayList<>(List.of("add", photograph));
        said.addAll(List.of("--kind", "after", "--text", "They were sent home.", "--short", "Sent home"));
        said.addAll(List.of("--region", "10,20,30,40", "--page", "1", "--about", "Soldier"));
        said.addAll(List.of("--when", "1945-05-08/..", "--place", "Elbe", "--certainty", "doubtful"));
        said.addAll(List.of("--status", "reviewed", "--lead", "--private"));
        said.addAll(List.of("--source", "Archive, EX 1", "--locator", "p. 3", "--source", "Diary"));
        allOfItIsSaid(rig.run(said.toArray()));
    }

    private void allOfItIsSaid(Ran ran) {
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).matches("urn:uuid:[0-9a-f-]{36}\n");
        JsonNode caveat = caveat(ran.out().strip());
        assertThat(caveat.get("kind").stringValue()).isEqualTo("after");
        assertThat(caveat.get("texts").get("en").stringValue()).isEqualTo("They were sent home.");
        assertThat(caveat.get("short").get("en").stringValue()).isEqualTo("Sent home");
        assertThat(caveat.get("region").stringValue()).isEqualTo("10,20,30,40");
        assertThat(caveat.get("page").intValue()).isEqualTo(1);
        assertThat(caveat.get("about").get(0).stringValue()).isEqualTo("Soldier");
        assertThat(caveat.get("when").stringValue()).isEqualTo("1945-05-08/..");
        assertThat(caveat.get("place").stringValue()).isEqualTo("Elbe");
        assertThat(caveat.get("certainty").stringValue()).isEqualTo("doubtful");
        assertThat(caveat.get("status").stringValue()).isEqualTo("reviewed");
        assertThat(caveat.get("lead").booleanValue()).isTrue();
        assertThat(caveat.get("private").booleanValue()).isTrue();
        assertThat(caveat.get("unsourced").booleanValue()).isFalse();
        assertThat(caveat.get("author").stringValue()).isEqualTo("A. Marin");
        assertThat(caveat.get("created").stringValue()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(caveat.get("modified").isNull()).isTrue();
        assertThat(caveat.get("evidence").get(0).get("stance").stringValue()).isEqualTo("asserts");
        assertThat(caveat.get("evidence").get(0).get("locator").stringValue()).isEqualTo("p. 3");
        assertThat(caveat.get("evidence").get(1).get("citation").stringValue()).isEqualTo("Diary");
        assertThat(caveat.get("evidence").get(1).get("locator").isNull()).isTrue();
    }

    @Test
    void aCaveatOfWhichLittleIsSaidIsADraftOfTheWholePicture() {
        JsonNode caveat = caveat(add("--kind", "making", "--text", "Posed."));

        assertThat(caveat.get("status").stringValue()).isEqualTo("draft");
        assertThat(caveat.get("region").isNull()).isTrue();
        assertThat(caveat.get("beyond").isNull()).isTrue();
        assertThat(caveat.get("certainty").isNull()).isTrue();
        assertThat(caveat.get("unsourced").booleanValue()).isTrue();
        assertThat(caveat.get("lead").booleanValue()).isFalse();
    }

    @Test
    void whatStoodBeyondTheFrameIsAMarkOnItsEdge() {
        JsonNode left = caveat(add("--kind", "outside", "--text", "An officer.", "--beyond", "left:120"));
        JsonNode camera = caveat(add("--kind", "outside", "--text", "The photographer.", "--beyond", "camera"));

        assertThat(left.get("beyond").get("edge").stringValue()).isEqualTo("left");
        assertThat(left.get("beyond").get("at").intValue()).isEqualTo(120);
        assertThat(camera.get("beyond").get("edge").stringValue()).isEqualTo("camera");
        assertThat(camera.get("beyond").get("at").isNull()).isTrue();
    }

    @Test
    void aPictureOfAnotherSizeTakesNoPixelsUntilSomebodySaysWhatBecomesOfTheRegions() {
        String id = add("--kind", "outside", "--text", "An officer.", "--region", "10,20,30,40");
        rig.photograph("a b.jpg", 200, 150);
        Ran region = rig.run("edit", photograph, id, "--region", "1,2,3,4");
        Ran mark = rig.run("edit", photograph, id, "--beyond", "left:12");
        assertThat(List.of(region, mark)).allSatisfy(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err())
                    .contains("a b.jpg: the picture is 200 × 150 pixels, and its sidecar was written for 400 × 300.");
        });
        assertThat(caveat(id).get("region").stringValue()).isEqualTo("10,20,30,40");
        assertThat(rig.run("edit", photograph, id, "--beyond", "left").exit())
                .as("no pixels")
                .isZero();
    }

    @Test
    void aRegionOfAnotherPageIsNotMeasuredByTheFirst() {
        String id = rig.run("add", photograph, "--kind", "after", "--text", "T", "--page", "2")
                .out()
                .strip();

        Ran ran = rig.run("edit", photograph, id, "--region", "9000,9000,10,10");
        Ran first = rig.run("edit", photograph, id, "--region", "9000,9000,10,10", "--page", "1");

        assertThat(ran.exit()).isZero();
        assertThat(first.exit()).isEqualTo(2);
        assertThat(Rig.sidecar(photograph).toString()).contains("xywh=9000,9000,10,10");
    }

    @Test
    void whatIsNotKnownNeedsNoWords() {
        JsonNode caveat =
                caveat(add("--kind", "identity", "--certainty", "unknown", "--source", "Looked in the register."));

        assertThat(caveat.get("texts").isEmpty()).isTrue();
        assertThat(rig.run("show", photograph).out()).contains("Somebody looked into it, and it is not known.");
    }

    @Test
    void severalPhotographsGetACaveatEach() {
        Path other = rig.photograph("b.jpg", 40, 30);

        Ran ran = rig.run("add", photograph, other, photograph, "--kind", "care", "--text", "Look with care.");

        assertThat(ran.lines()).hasSize(2).doesNotHaveDuplicates();
        assertThat(Rig.sidecar(other).get("items").toString())
                .contains(ran.lines().get(1));
    }

    @Test
    void aKindOfTheCollectionsOwnIsKnown() throws IOException {
        Files.writeString(
                folder.resolve("collection.caveat.json"),
                """
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
                 "type": "AnnotationCollection", "id": "urn:uuid:2f7c9a40-1f2e-4b67-8d3c-77f0aa51c001",
                 "caveat:schemaVersion": "1.0", "label": [{"language": "en", "value": "Elbe"}],
                 "caveat:kinds": [{"name": "provenance", "words": [], "question": []}]}
                """);

        assertThat(rig.run("add", photograph, "--kind", "provenance", "--text", "Bought.")
                        .exit())
                .isZero();
        assertThat(rig.run("add", photograph, "--kind", "provenence", "--text", "Bought.")
                        .err())
                .contains("care, provenance");
    }

    @Test
    void editSaysWhatIsNamedAndLeavesTheRest() {
        String id = add(
                "--kind",
                "after",
                "--text",
                "They went home.",
                "--region",
                "10,20,30,40",
                "--when",
                "1945",
                "--source",
                "Archive");
        theRestIsLeft(id);
    }

    private void theRestIsLeft(String id) {
        Ran ran = rig.run(
                "edit",
                photograph,
                id,
                "--text",
                "They did not go home.",
                "--certainty",
                "probable",
                "--place",
                "Elbe",
                "--lead",
                "--source",
                "Diary",
                "--locator",
                "7 May");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        JsonNode caveat = caveat(id);
        assertThat(caveat.get("texts").get("en").stringValue()).isEqualTo("They did not go home.");
        assertThat(caveat.get("region").stringValue()).isEqualTo("10,20,30,40");
        assertThat(caveat.get("when").stringValue()).isEqualTo("1945");
        assertThat(caveat.get("place").stringValue()).isEqualTo("Elbe");
        assertThat(caveat.get("lead").booleanValue()).isTrue();
        assertThat(caveat.get("evidence")).hasSize(2);
        assertThat(caveat.get("modified").stringValue()).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void anEmptyValueTakesBackWhatWasSaid() {
        String id = add(
                "--kind",
                "after",
                "--text",
                "T",
                "--region",
                "1,2,3,4",
                "--when",
                "1945",
                "--place",
                "Elbe",
                "--certainty",
                "probable",
                "--short",
                "S",
                "--lead",
                "--private");
        itIsTakenBack(id);
    }

    private void itIsTakenBack(String id) {
        rig.run(
                "edit",
                photograph,
                id,
                "--region",
                "",
                "--when",
                "",
                "--place",
                "",
                "--certainty",
                "",
                "--short",
                "",
                "--no-lead",
                "--no-private");

        JsonNode caveat = caveat(id);
        for (String key : List.of("region", "when", "place", "certainty")) {
            assertThat(caveat.get(key).isNull()).as(key).isTrue();
        }
        assertThat(caveat.get("short").isEmpty()).isTrue();
        assertThat(caveat.get("lead").booleanValue()).isFalse();
        assertThat(caveat.get("private").booleanValue()).isFalse();
        assertThat(rig.run("edit", photograph, id, "--text", "").exit()).isEqualTo(2);
    }

    @Test
    void aCaveatInOneLanguageIsRevisedInThatLanguage() {
        String id = add("--kind", "after", "--text", "Sie gingen heim.", "--lang", "de");

        rig.run("edit", photograph, id, "--text", "Sie gingen nicht heim.");
        assertThat(Rig.keys(caveat(id).get("texts"))).containsExactly("de");

        rig.run("edit", photograph, id, "--text", "They did not go home.", "--lang", "en");
        assertThat(Rig.keys(caveat(id).get("texts"))).containsExactly("de", "en");
    }

    @Test
    void aNewLeadCaveatTakesTheLead() {
        String first = add("--kind", "after", "--text", "One", "--lead");
        String second = add("--kind", "before", "--text", "Two", "--lead");

        assertThat(caveat(first).get("lead").booleanValue()).isFalse();
        assertThat(caveat(second).get("lead").booleanValue()).isTrue();
    }

    @Test
    void citeSaysWhoDisputesItAndWhere() {
        String id = add("--kind", "after", "--text", "20,000 were kept.", "--source", "Staff report (1991)");

        Ran ran = rig.run(
                "cite",
                photograph,
                id.substring("urn:uuid:".length()),
                "--stance",
                "disputes",
                "--citation",
                "Cole, POW/MIA Accounting (2018)",
                "--locator",
                "ch. 13",
                "--url",
                "https://doi.org/10.1007/x",
                "--quote",
                "thoroughly discredited",
                "--note",
                "Rejects the figure.",
                "--accessed",
                "2026-11-24");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        JsonNode caveat = caveat(id);
        assertThat(caveat.get("disputed").booleanValue()).isTrue();
        JsonNode evidence = caveat.get("evidence").get(1);
        assertThat(evidence.get("stance").stringValue()).isEqualTo("disputes");
        assertThat(evidence.get("locator").stringValue()).isEqualTo("ch. 13");
        theDisputeIsSaid(evidence);
    }

    private void theDisputeIsSaid(JsonNode evidence) {
        assertThat(evidence.get("url").stringValue()).isEqualTo("https://doi.org/10.1007/x");
        assertThat(evidence.get("quote").stringValue()).isEqualTo("thoroughly discredited");
        assertThat(evidence.get("notes").get("en").stringValue()).isEqualTo("Rejects the figure.");
        assertThat(evidence.get("accessed").stringValue()).isEqualTo("2026-11-24");
    }

    @Test
    void withdrawKeepsTheCaveatWithTheReasonAndWhatReplacedIt() {
        String wrong = add("--kind", "identity", "--text", "This is Torgau.", "--lead");
        String right = add("--kind", "identity", "--text", "This is Strehla.");

        rig.run("withdraw", photograph, wrong, "--reason", "A misreading.", "--replaced-by", right);

        JsonNode caveat = caveat(wrong);
        assertThat(caveat.get("status").stringValue()).isEqualTo("withdrawn");
        assertThat(caveat.get("reason").stringValue()).isEqualTo("A misreading.");
        assertThat(caveat.get("replacedBy").stringValue()).isEqualTo(right);
        assertThat(caveat.get("lead").booleanValue()).isFalse();
        JsonNode listed = rig.run("list", folder, "--format", "json")
                .json()
                .get("photographs")
                .get(0);
        assertThat(listed.get("caveats").intValue()).isEqualTo(1);
        assertThat(listed.get("withdrawn").intValue()).isEqualTo(1);

        rig.run("edit", photograph, wrong, "--status", "reviewed");
        assertThat(caveat(wrong).get("reason").isNull()).isTrue();
    }

    @Test
    void wordsStayAsTheyWereTyped() {
        String words = "--lead said “Ж” to \\u0041 %s ${sys:user.home} @file 'x' {0} 日本 \uD83D\uDE00\nSecond line";

        assertThat(caveat(add("--kind", "after", "--text", words))
                        .get("texts")
                        .get("en")
                        .stringValue())
                .isEqualTo(words);
    }

    private String add(String... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "add";
        arguments[1] = photograph;
        System.arraycopy(options, 0, arguments, 2, options.length);
        Ran ran = rig.run(arguments);
        assertThat(ran.err()).isEmpty();
        return ran.out().strip();
    }

    private JsonNode caveat(String id) {
        return rig.run("show", photograph, "--format", "json").json().get("caveats").values().stream()
                .filter(caveat -> caveat.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
