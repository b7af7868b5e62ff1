package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CaptionTest {
    @TempDir
    Path folder;

    private Rig rig;
    private Path photograph;

    @BeforeEach
    void openRig() {
        rig = new Rig(folder);
        photograph = rig.photograph("a b.jpg", 40, 30);
    }

    @Test
    void everyFieldCanBeSaidByItsOwnOption() {
        List<Object> said = new ArrayList<>(List.of("caption", photograph));
        said.addAll(List.of("--headline", "Boats", "--description", "A river.", "--alt", "Boats on a river."));
        said.addAll(List.of("--original-caption", "JOYFUL MEETING.", "--instant", "1865~"));
        said.addAll(List.of("--instant-basis", "Stamp on verso.", "--place", "Nagasaki", "--place", "Japan"));
        said.addAll(List.of("--person", "Soldier", "--creator", "Felice Beato"));
        said.addAll(List.of("--identifier", "accession=2007.26", "--identifier", "negative=a=b"));
        said.addAll(List.of("--rights", "http://rightsstatements.org/vocab/NKC/1.0/"));
        said.addAll(List.of("--keyword", "boat", "--title-origin", "formal"));
        theRestStandsToo(rig.run(said.toArray()));
    }

    private void theRestStandsToo(Ran ran) {
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        JsonNode caption = caption();
        assertThat(caption.get("headline").get("en").stringValue()).isEqualTo("Boats");
        assertThat(caption.get("description").get("en").stringValue()).isEqualTo("A river.");
        assertThat(caption.get("alt").get("en").stringValue()).isEqualTo("Boats on a river.");
        assertThat(caption.get("originalCaption").stringValue()).isEqualTo("JOYFUL MEETING.");
        assertThat(caption.get("instant").stringValue()).isEqualTo("1865~");
        assertThat(caption.get("instantBasis").stringValue()).isEqualTo("Stamp on verso.");
        assertThat(texts("places")).containsExactly("Nagasaki", "Japan");
        assertThat(texts("people")).containsExactly("Soldier");
        assertThat(texts("creators")).containsExactly("Felice Beato");
        assertThat(texts("identifiers")).containsExactly("accession=2007.26", "negative=a=b");
        assertThat(caption.get("rights").stringValue()).isEqualTo("http://rightsstatements.org/vocab/NKC/1.0/");
        assertThat(texts("keywords")).containsExactly("boat");
        assertThat(caption.get("titleOrigin").get("en").stringValue()).isEqualTo("formal");
    }

    @Test
    void setDoesWhatTheOptionsDo() {
        rig.run(
                "caption",
                photograph,
                "--set",
                "headline=A = B",
                "--set",
                "original-caption=OLD",
                "--set",
                "instant=1945",
                "--set",
                "instant-basis=Stamp",
                "--set",
                "keyword=one",
                "--set",
                "keyword=two",
                "--set",
                "title-origin=devised");

        assertThat(caption().get("headline").get("en").stringValue()).isEqualTo("A = B");
        assertThat(caption().get("originalCaption").stringValue()).isEqualTo("OLD");
        assertThat(caption().get("instantBasis").stringValue()).isEqualTo("Stamp");
        assertThat(texts("keywords")).containsExactly("one", "two");
    }

    @Test
    void listsAreReplacedOrAddedTo() {
        rig.run("caption", photograph, "--keyword", "one", "--keyword", "two", "--person", "Anna");
        String anna = caption().get("details").get("people").get(0).get("id").stringValue();

        rig.run("caption", photograph, "--add", "keyword=three", "--add", "keyword=one", "--add", "person=Soldier");
        assertThat(texts("keywords")).containsExactly("one", "two", "three");
        assertThat(texts("people")).containsExactly("Anna", "Soldier");

        rig.run("caption", photograph, "--keyword", "four", "--set", "person=Soldier", "--set", "person=Anna");
        assertThat(texts("keywords")).containsExactly("four");
        assertThat(caption().get("details").get("people").get(1).get("id").stringValue())
                .isEqualTo(anna);
    }

    @Test
    void aTextReplacesThatOfItsLanguageAlone() {
        rig.run("caption", photograph, "--headline", "Boats", "--description", "A river.");
        rig.run("caption", photograph, "--headline", "Boote", "--description", "Ein Fluss.", "--lang", "de");
        rig.run("caption", photograph, "--headline", "Boats in River");

        assertThat(Rig.keys(caption().get("headline"))).containsExactly("en", "de");
        assertThat(caption().get("headline").get("en").stringValue()).isEqualTo("Boats in River");
        assertThat(caption().get("description").get("de").stringValue()).isEqualTo("Ein Fluss.");
    }

    @Test
    void clearTakesBackAFieldOrOneOfItsLanguages() {
        rig.run(
                "caption",
                photograph,
                "--headline",
                "Boats",
                "--instant",
                "1945",
                "--keyword",
                "boat",
                "--rights",
                "http://example.org/");
        rig.run("caption", photograph, "--headline", "Boote", "--lang", "de");

        rig.run("caption", photograph, "--clear", "headline", "--lang", "de");
        assertThat(Rig.keys(caption().get("headline"))).containsExactly("en");

        rig.run(
                "caption",
                photograph,
                "--clear",
                "headline",
                "--clear",
                "instant",
                "--clear",
                "keyword",
                "--clear",
                "rights");
        theRestIsCleared();
    }

    private void theRestIsCleared() {
        assertThat(caption().get("headline").isEmpty()).isTrue();
        assertThat(caption().get("instant").isNull()).isTrue();
        assertThat(texts("keywords")).isEmpty();
        assertThat(caption().get("rights").isNull()).isTrue();
    }

    @Test
    void everyFieldCanBeTakenBack() {
        everyFieldCanBeSaidByItsOwnOption();

        for (String field : List.of(
                "title-origin",
                "headline",
                "description",
                "alt",
                "original-caption",
                "instant-basis",
                "instant",
                "place",
                "person",
                "creator",
                "identifier",
                "rights",
                "keyword")) {
            assertThat(rig.run("caption", photograph, "--clear", field).exit())
                    .as(field)
                    .isZero();
        }

        assertThat(caption().properties())
                .filteredOn(member -> !member.getKey().equals("details"))
                .allSatisfy(member -> assertThat(
                                member.getValue().isNull() || member.getValue().isEmpty())
                        .as(member.getKey())
                        .isTrue());
    }

    @Test
    void addNeverTakesTheWordOfSomebodyElseAway() {
        rig.run("caption", photograph, "--headline", "Boats");

        Ran refused = rig.run("caption", photograph, "--add", "headline=Other boats");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("headline says something already");
        assertThat(rig.run("caption", photograph, "--add", "headline=Boote", "--lang", "de")
                        .exit())
                .isZero();
        assertThat(Rig.keys(caption().get("headline"))).containsExactly("en", "de");
    }

    @Test
    void anotherDateKeepsItsBasis() {
        rig.run("caption", photograph, "--instant", "1945~", "--instant-basis", "Stamp on verso.");
        rig.run("caption", photograph, "--instant", "1945-04");

        assertThat(caption().get("instant").stringValue()).isEqualTo("1945-04");
        assertThat(caption().get("instantBasis").stringValue()).isEqualTo("Stamp on verso.");
    }

    @Test
    void anUncertainDateIsAskedForItsBasis() {
        Ran asked = rig.run("caption", photograph, "--instant", "1945~");

        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).contains("--instant-basis");
        assertThat(rig.run("caption", photograph, "--keyword", "boat").err()).isEmpty();
        assertThat(rig.run("caption", photograph, "--instant-basis", "Stamp").err())
                .isEmpty();
    }

    @Test
    void theLanguageIsTheCollections() throws Exception {
        Files.writeString(
                folder.resolve("collection.caveat.json"),
                """
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
                 "type": "AnnotationCollection", "id": "urn:uuid:2f7c9a40-1f2e-4b67-8d3c-77f0aa51c001",
                 "caveat:schemaVersion": "1.0", "caveat:language": "de", "label": [{"language": "de", "value": "Elbe"}]}
                """);

        rig.run("caption", photograph, "--headline", "Boote");
        Path below = rig.photograph("box/b.jpg", 8, 8);
        rig.run("caption", below, "--headline", "Ein Fluss");

        assertThat(Rig.keys(caption().get("headline"))).containsExactly("de");
        assertThat(Rig.sidecar(below)
                        .get("caveat:photo")
                        .get("caveat:title")
                        .get(0)
                        .get("language")
                        .stringValue())
                .isEqualTo("de");
    }

    @Test
    void aBasisOfNoDateAndAnOriginOfNoHeadlineAreRefused() {
        assertThat(rig.run("caption", photograph, "--instant-basis", "Stamp").exit())
                .isEqualTo(2);
        assertThat(rig.run("caption", photograph, "--title-origin", "formal").exit())
                .isEqualTo(2);
        assertThat(folder.resolve("a b.jpg.caveat.json")).doesNotExist();
    }

    private JsonNode caption() {
        return rig.run("show", photograph, "--format", "json").json().get("caption");
    }

    private List<String> texts(String field) {
        return caption().get(field).values().stream().map(JsonNode::stringValue).toList();
    }
}
