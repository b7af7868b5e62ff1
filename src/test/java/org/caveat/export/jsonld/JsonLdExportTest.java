package org.caveat.export.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.ForeignReading;
import org.caveat.export.Given;
import org.caveat.export.SampleCollection;
import org.caveat.model.Kind;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One collection of annotations, and the pages that it is made of: Web Annotation Data Model, 5.1 and 5.2. */
class JsonLdExportTest {
    private static final String COLLECTION = "collection.jsonld";

    @TempDir
    private Path folder;

    @Test
    void oneCollectionLeadsThroughAllPagesOnceAndBack() throws Exception {
        Map<String, JsonNode> documents = export(SampleCollection.read());
        JsonNode collection = documents.values().stream()
                .filter(document -> is(document, "AnnotationCollection"))
                .reduce((one, other) -> {
                    throw new AssertionError("two collections");
                })
                .orElseThrow();
        int before = 0;
        int pages = 0;
        String previous = "";
        for (String id = text(collection, "first"); !id.isEmpty(); id = text(page(documents, id), "next")) {
            JsonNode page = page(documents, id);
            assertThat(is(page, "AnnotationPage")).isTrue();
            assertThat(text(page, "partOf")).isEqualTo(text(collection, "id"));
            assertThat(page.path("startIndex").asInt(-1)).isEqualTo(before);
            assertThat(text(page, "prev")).isEqualTo(previous);
            before += page.path("items").size();
            pages++;
            previous = id;
        }
        assertThat(pages).isEqualTo(documents.size() - 1).isEqualTo(9);
        assertThat(text(collection, "last")).isEqualTo(previous);
        assertThat(collection.path("total").asInt(-1)).isEqualTo(before);
        assertThat(collection.path("label").isEmpty()).isFalse();
    }

    @Test
    void theCollectionNamesTheDocumentOfEachPage() throws Exception {
        Map<String, JsonNode> documents = export(SampleCollection.read());

        JsonNode collection = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("jsonld").resolve(COLLECTION)));

        assertThat(collection.path("caveat:pages")).hasSize(9).allSatisfy(page -> {
            Path document = folder.resolve("jsonld").resolve(text(page, "caveat:document"));
            assertThat(JsonMapper.shared().readTree(Files.readString(document)))
                    .isEqualTo(documents.get(text(page, "id")));
        });
    }

    @Test
    void photographsWithoutAWordArePagesWithoutAnnotations() throws Exception {
        CollectionOnDisk some = Given.collection(
                Given.photograph("a.jpg", Given.caveat(1, Kind.AFTER, "It burned.")),
                Given.photograph("b.jpg"),
                Given.photograph("c.jpg", Given.caveat(2, Kind.AFTER, "So did this.")));

        Map<String, JsonNode> documents = export(some);

        assertThat(documents.values().stream()
                        .map(page -> page.path("startIndex").asInt(-1)))
                .containsExactlyInAnyOrder(-1, 0, 1, 1);
    }

    @Test
    void aCollectionOfNothingHasNoPages() throws Exception {
        JsonNode collection = export(Given.collection()).values().iterator().next();

        assertThat(collection.path("total").asInt(-1)).isZero();
        assertThat(collection.has("first") || collection.has("last")).isFalse();
    }

    private Map<String, JsonNode> export(CollectionOnDisk collection) throws Exception {
        Messages words = Messages.english();
        Exports exports = new Exports(List.of(new JsonLdExport(new SidecarJson(words))), words, Clock.systemUTC());
        exports.run(new ExportPlan(collection, exports.formats(), folder, ExportOptions.PLAIN), Progress.NONE);
        Map<String, JsonNode> documents = new HashMap<>();
        for (Path file : ForeignReading.files(folder.resolve("jsonld"))) {
            JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
            assertThat(documents.put(text(document, "id"), document))
                    .as("an id of its own")
                    .isNull();
        }
        return documents;
    }

    private static JsonNode page(Map<String, JsonNode> documents, String id) {
        return Optional.ofNullable(documents.get(id)).orElseThrow();
    }

    private static boolean is(JsonNode document, String type) {
        return text(document, "type").equals(type);
    }

    private static String text(JsonNode document, String key) {
        return document.path(key).asString("");
    }
}
