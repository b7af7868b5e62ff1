package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What was published as JSON-LD, and comes back in through the command line. */
class ImportTest {
    private static final String LANGE = "lange-dust-bowl-home.jpg";

    @TempDir
    Path folder;

    private Rig rig;
    private Path samples;
    private Path pages;
    private Path bare;

    @BeforeEach
    void publishTheSamples() throws IOException {
        rig = new Rig(folder);
        samples = rig.samples();
        assertThat(rig.run("export", samples, "--as", "jsonld", "--to", folder.resolve("out"), "--with", "withdrawn")
                        .exit())
                .isZero();
        pages = folder.resolve("out/jsonld");
        bare = Files.createDirectories(folder.resolve("bare"));
        for (Path photograph : photographs(samples)) {
            Files.copy(photograph, bare.resolve(photograph.getFileName().toString()));
        }
    }

    @Test
    void allThatWasSaidOfTheSamplesIsSaidOfBareCopiesAgain() throws IOException {
        Map<String, String> photographs = Rig.originals(bare);

        Ran ran = rig.run("import", bare, pages);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo("9 photographs were changed.\n");
        assertThat(ran.lines()).contains(LANGE + ": headline is added.", LANGE + ": what is seen is added.");
        Map<String, JsonNode> before = said(samples);
        Map<String, JsonNode> after = said(bare);
        assertThat(before).hasSize(9);
        before.forEach((file, sample) -> {
            JsonNode back = after.getOrDefault(file, MissingNode.getInstance());
            assertThat(back.get("caption")).as("caption of %s", file).isEqualTo(sample.get("caption"));
            assertThat(caveats(back)).as("caveats of %s", file).isEqualTo(caveats(sample));
        });
        assertThat(Rig.originals(bare)).isEqualTo(photographs);
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        rig.run("import", bare, pages);
        Map<String, String> first = sidecars();

        Ran again = rig.run("import", bare, pages);
        Ran replacing = rig.run("import", bare, pages.resolve(LANGE + ".jsonld"), "--replace");

        assertThat(List.of(again, replacing)).allSatisfy(ran -> {
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isEqualTo("Nothing was changed.\n");
        });
        assertThat(sidecars()).isEqualTo(first);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        Ran dry = rig.run("import", bare, pages, "--dry-run");

        assertThat(dry.exit()).isZero();
        assertThat(dry.err()).isEqualTo("9 photographs would change. Nothing was written.\n");
        assertThat(sidecars()).isEmpty();
        assertThat(rig.run("import", bare, pages).out()).isEqualTo(dry.out());
    }

    @Test
    void whatAnotherCuratorSaidStaysUnlessItIsToBeReplaced() {
        Path photograph = bare.resolve(LANGE);
        rig.run("caption", photograph, "--headline", "Another headline");
        Path page = pages.resolve(LANGE + ".jsonld");

        Ran filling = rig.run("import", bare, page);
        String kept = headline();
        Ran replacing = rig.run("import", bare, page, "--replace");

        assertThat(filling.exit()).isZero();
        assertThat(filling.err()).contains(LANGE + ": headline stays as it is. Replace it with --replace.");
        assertThat(kept).isEqualTo("Another headline");
        assertThat(replacing.lines()).containsExactly(LANGE + ": headline is replaced.");
        assertThat(headline()).isEqualTo("Abandoned Dust Bowl Home");
    }

    @Test
    void whatCouldNotBeSavedIsNotSaidToBeChanged() throws IOException {
        Files.createDirectory(bare.resolve(LANGE + ".caveat.json"));

        Ran ran = rig.run("import", bare, pages.resolve(LANGE + ".jsonld"));

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(LANGE).endsWith("Nothing was changed.\n");
    }

    @Test
    void aPhotographThatIsNotThereIsNamedAndTheRestComesIn() throws IOException {
        Files.delete(bare.resolve(LANGE));

        Ran some = rig.run("import", bare, pages);
        Ran none = rig.run("import", bare, pages.resolve(LANGE + ".jsonld"));

        assertThat(some.exit()).isEqualTo(1);
        assertThat(some.err().lines()).hasSize(2);
        assertThat(some.err()).contains("is about " + LANGE + ", which is not in this collection.");
        assertThat(sidecars()).hasSize(8);
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            foreign.json  | {"a": 1}                                  | holds no annotation
            broken.json   | {                                         | it is not JSON (line 1, column 2)
            list.json     | [1]                                       | holds no annotation
            empty.json    | ''                                        | it is empty
            nameless.json | {"type": "AnnotationPage", "items": []}   | nameless.json
            """)
    void aFileThatIsNoneOfOursIsNamedWithItsReason(String name, String text, String told) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);

        Ran ran = rig.run("import", bare, file);

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(2);
        assertThat(ran.err()).startsWith(file.toString()).contains(told).endsWith("Nothing was changed.\n");
        assertThat(sidecars()).isEmpty();
        assertThat(rig.services.unforeseen).isEmpty();
    }

    @Test
    void aFileOrFolderThatIsNotThereIsSaidSo() throws IOException {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));

        assertThat(rig.run("import", bare, folder.resolve("gone.jsonld")))
                .extracting(Ran::exit, ran -> ran.err().lines().count())
                .containsExactly(3, 1L);
        assertThat(rig.run("import", folder.resolve("gone"), pages))
                .extracting(Ran::exit, ran -> ran.err().lines().count())
                .containsExactly(3, 1L);
        assertThat(rig.run("import", bare, nothing).err()).contains("holds no JSON-LD file");
    }

    @Test
    void theTableOfACatalogueIsShownBeforehandMappedAndKeptForTheNextTime() throws IOException {
        rig.run("caption", bare.resolve(LANGE), "--headline", "A headline");
        Path table = Files.writeString(
                folder.resolve("catalogue.csv"), "Datei;Titel;Regal\n" + LANGE + ";Verlassenes Haus;Dust bowl\n");
        Path mapping = folder.resolve("mapping.json");
        List<String> mapped = List.of("--map", "Titel=title:de", "--map", "Regal=keyword");

        Ran shown = rig.run(
                Stream.concat(Stream.of("import", bare, table, "--save-mapping", mapping, "--preview"), mapped.stream())
                        .toArray());
        Ran again = rig.run("import", bare, table);
        Ran wrong = rig.run("import", bare, table, "--map", "Titel=heading");

        assertThat(shown.exit()).isZero();
        assertThat(shown.err()).contains("Column “Titel” goes to title:de.").contains("Nothing was written.");
        assertThat(shown.lines())
                .containsExactly(
                        LANGE + ": headline: “A headline (en)” becomes “A headline (en) · Verlassenes Haus (de)”",
                        LANGE + ": keyword: “Dust bowl”");
        assertThat(Files.readString(mapping)).contains("\"Titel\" : \"title:de\"");
        assertThat(again.lines())
                .containsExactly(LANGE + ": headline: what was missing is added.", LANGE + ": keyword is added.");
        assertThat(headline()).isEqualTo("A headline");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("Titel=heading is not COLUMN=FIELD").contains("original-caption");
    }

    @Test
    void whatThePhotographsSayOfThemselvesIsBroughtInOnlyWhereItIsAskedFor() {
        assertThat(rig.run("import", bare).err()).contains("say --embedded");
        assertThat(rig.run("import", bare, "--embedded", "--dry-run").exit()).isIn(0, 3);
        assertThat(rig.run("import", bare, pages, "--embedded").exit()).isEqualTo(2);
    }

    private String headline() {
        return rig.run("show", bare.resolve(LANGE), "--format", "json")
                .json()
                .get("caption")
                .get("headline")
                .get("en")
                .stringValue();
    }

    /** What show says of each photograph of a folder. */
    private Map<String, JsonNode> said(Path of) {
        Map<String, JsonNode> said = new HashMap<>();
        rig.run("show", of, "--format", "json")
                .json()
                .forEach(one -> said.put(one.get("file").stringValue(), one));
        return said;
    }

    /** The caveats in their order, all keys of each; the moment of the last change is that of the import's. */
    private static List<JsonNode> caveats(JsonNode photograph) {
        List<JsonNode> caveats = new ArrayList<>();
        photograph.get("caveats").forEach(caveats::add);
        return caveats;
    }

    private Map<String, String> sidecars() throws IOException {
        Map<String, String> sidecars = new HashMap<>();
        try (Stream<Path> files = Files.list(bare)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".caveat.json"))
                    .toList()) {
                sidecars.put(file.toString(), Files.readString(file));
            }
        }
        return sidecars;
    }

    private static List<Path> photographs(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(path -> path.toString().endsWith(".jpg")).toList();
        }
    }
}
