package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.CollectionDescription;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    private static final Schema SIDECAR = schema("sidecar");
    private static final Schema COLLECTION = schema("collection");
    private static final Path SAMPLES =
            Path.of(System.getProperty("project.root", ".")).resolve("samples");

    @TempDir
    private Path folder;

    @Test
    void theSchemasAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text("/schema/sidecar.schema.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(meta.validate(text("/schema/collection.schema.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theExampleAndTheFileWithEveryKeyAreValid() {
        assertThat(errors(SIDECAR, Example.text())).isEmpty();
        assertThat(errors(SIDECAR, Example.resource("every-key.caveat.json"))).isEmpty();
    }

    @Test
    void everySampleIsValidAndReadAndCanonical() throws IOException, UnreadableSidecar {
        SidecarJson json = new SidecarJson(Messages.english());
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> sidecars = files.filter(SidecarName::isSidecar).toList();
            assertThat(sidecars).hasSize(9);
            for (Path sidecar : sidecars) {
                String text = Files.readString(sidecar);
                assertThat(errors(SIDECAR, text)).as(sidecar.toString()).isEmpty();
                assertThat(json.text(json.read(text))).as(sidecar.toString()).isEqualTo(text);
            }
        }
        assertThat(errors(COLLECTION, Files.readString(SAMPLES.resolve(CollectionFile.NAME))))
                .isEmpty();
        assertThat(new CollectionFile(Messages.english()).load(SAMPLES)).isNotEqualTo(CollectionDescription.NONE);
    }

    @Test
    void whatIsWrittenIsValid() throws SaveFailure {
        Path photograph = folder.resolve("a:b c.jpg");
        Desk desk = new Desk(photograph, "A. Marin")
                .caveat("urn:uuid:1", "Said.")
                .save()
                .leave();
        desk.caption("More.").save();
        assertThat(errors(SIDECAR, Desk.text(photograph))).isEmpty();
    }

    @Test
    void anUnknownKeyIsAllowedEverywhere() {
        for (String text : List.of(Example.text(), Example.resource("every-key.caveat.json"))) {
            String more = text.replaceAll("\\{\\n", "{\n\"x:own\": {\"b\": 1.5},\n");
            assertThat(more).isNotEqualTo(text);
            assertThat(errors(SIDECAR, more)).isEmpty();
        }
    }

    @Test
    void anAnnotationOfAnotherProgramIsAllowed() {
        String foreign = Example.text()
                .replaceFirst(
                        "\"items\": \\[", "\"items\": [\n{\"type\": [\"Annotation\"], \"body\": 3},\n\"http://a.b\",");
        assertThat(errors(SIDECAR, foreign)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"AnnotationPage\"                   | \"type\": \"Page\"                   | /type",
                "\"caveat:schemaVersion\": \"1.0\",             |                                      | caveat:schemaVersion",
                "\"caveat:schemaVersion\": \"1.0\"              | \"caveat:schemaVersion\": \"one\"    | /caveat:schemaVersion",
                "\"caveat:width\": 4032                         | \"caveat:width\": 40.5               | /caveat:photo/caveat:width",
                "\"caveat:orientation\": 1                      | \"caveat:orientation\": 9            | /caveat:photo/caveat:orientation",
                "\"caveat:fileName\": \"EX-1945-0412.jpg\"      | \"caveat:fileName\": \"../x.jpg\"    | /caveat:photo/caveat:fileName",
                "\"caveat:origin\": \"devised\"                 | \"caveat:origin\": \"invented\"      | caveat:origin",
                "\"caveat:lead\": true                          | \"caveat:lead\": \"yes\"             | /items/2",
                "\"value\": \"xywh=1310,1122,620,405\"      | \"value\": \"xywh=10%\"            | /items/2",
                "\"created\": \"2026-11-20T09:15:00Z\"          | \"created\": \"yesterday\"           | /created",
                "\"motivation\": \"commenting\",                |                                      | /items/2",
                "\"caveat:status\": \"reviewed\"                | \"caveat:status\": \"withdrawn\"     | /items/0",
                "\"caveat:field\": \"caveat:certainty\",        |                                      | caveat:field",
            })
    void aWrongValueIsFound(String right, String wrong, String place) {
        assertThat(Example.text()).contains(right);
        String text = Example.text().replace(right, wrong == null ? "" : wrong);
        assertThat(errors(SIDECAR, text)).isNotEmpty().anySatisfy(error -> assertThat(error)
                .contains(place));
    }

    @Test
    void aWrongCollectionIsFound() {
        assertThat(errors(COLLECTION, "{\"type\": \"AnnotationCollection\"}")).hasSize(2);
        assertThat(errors(
                        COLLECTION,
                        "{\"@context\": [1], \"id\": \"a\", \"type\": \"AnnotationCollection\", \"label\": \"x\","
                                + " \"caveat:selections\": [{\"id\": \"b\", \"caveat:files\": [\"../a.jpg\"]}]}"))
                .hasSize(2);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("/schema/" + name + ".schema.json"));
    }

    private static List<String> errors(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String text(String resource) {
        return Example.of(resource);
    }
}
