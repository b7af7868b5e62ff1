package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Citing a work of the collection's bibliography on the command line. The works are invented. */
class CiteWorkTest {
    private static final String LISTED =
            """
            @book{invented1991, author = {Marin, Ada}, title = {An Invented Report}, year = {1991},
              publisher = {Nowhere Press}, address = {Torgau}, doi = {10.1000/invented}}
            @book{lang2001, author = {Lang, Bo}, title = {Another}, year = {2001}}
            """;

    private static final String FILE =
            """
            {"@context": ["http://www.w3.org/ns/anno.jsonld",
                          {"caveat": "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#"}],
             "type": "AnnotationCollection", "id": "urn:uuid:2f7c9a40-1f2e-4b67-8d3c-77f0aa51c001",
             "caveat:schemaVersion": "1.0", "label": [{"language": "en", "value": "Elbe"}], %s}
            """;

    @TempDir
    Path folder;

    private Rig rig;
    private Path photograph;
    private String id = "";

    @BeforeEach
    void sayACaveat() throws IOException {
        rig = new Rig(folder);
        photograph = rig.photograph("a.jpg", 400, 300);
        id = rig.run("add", photograph, "--kind", "after", "--text", "T")
                .lines()
                .get(0);
        Files.writeString(folder.resolve("works.bib"), LISTED);
    }

    @Test
    void aWorkIsCitedInTheCollectionsStyleWithItsAddressAndItsName() throws IOException {
        collection("\"caveat:bibliography\": \"works.bib\", \"caveat:citationStyle\": \"apa\"");

        Ran ran = cite("invented1991", "--locator", "p. 12");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        JsonNode evidence = evidence();
        assertThat(evidence.get("citation").stringValue()).startsWith("Marin, A. (1991). An Invented Report.");
        assertThat(evidence.get("locator").stringValue()).isEqualTo("p. 12");
        assertThat(evidence.get("url").stringValue()).isEqualTo("https://doi.org/10.1000/invented");
        assertThat(Rig.sidecar(photograph).toString()).contains("\"invented1991\"");
    }

    @Test
    void anAddressThatIsGivenStandsBeforeTheWorks() throws IOException {
        collection("\"caveat:bibliography\": \"works.bib\"");

        assertThat(cite("invented1991", "--url", "https://example.org/scan").exit())
                .isZero();

        assertThat(evidence().get("url").stringValue()).isEqualTo("https://example.org/scan");
        assertThat(evidence().get("citation").stringValue()).startsWith("Marin, Ada. 1991.");
    }

    @Test
    void aWorkThatIsNotListedIsRefusedWithTheNearestThatIs() throws IOException {
        collection("\"caveat:bibliography\": \"works.bib\"");
        refused(cite("invented1919"), "“invented1919”. Perhaps invented1991 is meant.");
        refused(cite("nobody"), "nor one like it among its 2 works");
    }

    @Test
    void aBibliographyThatIsNotThereIsRefused() throws IOException {
        collection("\"caveat:bibliography\": \"gone.bib\"");
        refused(cite("invented1991"), "names the bibliography gone.bib");
        Files.writeString(folder.resolve("gone.bib"), "");
        refused(cite("invented1991"), "gone.bib lists no work: give the source with --citation");
    }

    private void refused(Ran ran, String why) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(why);
        assertThat(rig.run("show", photograph, "--format", "json").out()).doesNotContain("citation");
    }

    private Ran cite(String work, String... more) {
        return rig.run(
                Stream.concat(Stream.of("cite", photograph, id, "--stance", "asserts", "--work", work), Stream.of(more))
                        .toArray());
    }

    private JsonNode evidence() {
        return rig.run("show", photograph, "--format", "json")
                .json()
                .get("caveats")
                .get(0)
                .get("evidence")
                .get(0);
    }

    private void collection(String members) throws IOException {
        Files.writeString(folder.resolve("collection.caveat.json"), FILE.formatted(members));
    }
}
