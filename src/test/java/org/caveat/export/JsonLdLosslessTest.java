package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.app.ProgramExports;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Foreign;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Region;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of a published document is lost where it is read as a graph: expanded in safe mode and compacted again it is the
 * same (JSON-LD 1.1 Processing Algorithms and API, 5.1 and 6.1).
 */
class JsonLdLosslessTest {
    private static final Exports EXPORTS = ProgramExports.make();

    @TempDir
    Path folder;

    @Test
    void theSamplesAreWholeAsAGraph() throws Exception {
        assertThat(isWhole(SampleCollection.read(), folder.resolve("out"))).isEqualTo(10);
    }

    @Test
    void hostileTextsAreWholeAsAGraph() throws Exception {
        assertThat(isWhole(HostileCollection.make(), folder.resolve("out"))).isGreaterThan(10);
    }

    /** Other programs' words, which no context knows, and addresses that are none. */
    @Test
    void whatNoContextKnowsIsSaidUnderANameOfOurOwn() throws Exception {
        Target target = Target.whole("a.jpg")
                .at(Optional.of(new Region.Unread("{\"type\":\"<b>\",\"radius\":3,\"value\":\"round\"}")));
        AnnotatedPhotograph state = Given.bare("a.jpg")
                .withItems(List.of(Given.caveat(1, Kind.AFTER, "It burned.")
                        .with(StatementFields.TARGET, Optional.of(target))
                        .with(StatementFields.RIGHTS, Optional.of("all of them"))));
        CollectionOnDisk given = Given.collection(Given.holding(
                "a.jpg", state.with(state.photograph().with(PhotographFields.LABEL, List.of(strange())))));

        isWhole(given, folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/jsonld/a.jpg.jsonld")))
                .contains("\"caveat:id\": \"no address\"")
                .contains("\"caveat:since%20when\": \"1990\"")
                .contains("\"caveat:%40note\": {")
                .contains("\"caveat:text%20of%20it\": 1")
                .contains("\"x:y\": \"z\"")
                .contains("\"caveat:type\": \"<b>\"")
                .contains("\"caveat:radius\": 3")
                .contains("\"caveat:rights\": \"all of them\"");
    }

    private static CommunityLabel strange() {
        Map<String, String> members = Map.of(
                "since when", "\"1990\"",
                "@context", "\"http://example.invalid/\"",
                "@note", "{\"text of it\": 1}",
                "x:y", "\"z\"");
        return new CommunityLabel(
                "no address", Optional.empty(), Optional.of("en"), "TK Attribution", Foreign.of(members));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void anythingElseIsWholeAsAGraph(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            assertThat(isWhole(nasty, memory.getPath("/out"))).isPositive();
        }
    }

    private static int isWhole(CollectionOnDisk collection, Path target) throws Exception {
        ExportOptions all = ExportOptions.PLAIN.carrying(Extra.values());
        EXPORTS.run(new ExportPlan(collection, List.of("jsonld"), target, all), Progress.NONE);
        List<Path> files = ForeignReading.files(target.resolve("jsonld"));
        for (Path file : files) {
            String text = Files.readString(file);
            JsonObject expanded = JsonLdReading.expanded(text, file.toUri());
            JsonObject again = JsonLd.compact(
                            JsonDocument.of(
                                    Json.createArrayBuilder().add(expanded).build()),
                            JsonDocument.of(Json.createObjectBuilder()
                                    .add("@context", object(file).get("@context"))
                                    .build()))
                    .loader(JsonLdReading.LOADER)
                    .base(file.toUri())
                    .get();
            assertThat(plain(again)).as(file.toString()).containsExactlyInAnyOrderEntriesOf(plain(object(file)));
        }
        return files.size();
    }

    private static JsonObject object(Path file) throws Exception {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    /** Every value with the way to it, however the document is spelled: a list of one is that one. */
    private static SortedMap<String, String> plain(JsonObject document) {
        SortedMap<String, String> plain = new TreeMap<>();
        document.forEach((key, value) -> plain(value, "/" + key, plain));
        plain.keySet().removeIf(way -> way.startsWith("/@context"));
        return plain;
    }

    private static void plain(JsonValue value, String way, SortedMap<String, String> plain) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                plain(array.get(i), array.size() == 1 ? way : way + "/" + i, plain);
            }
        } else if (value instanceof JsonObject object) {
            object.forEach((key, member) -> plain(member, way + "/" + key, plain));
        } else {
            plain.put(way, value.toString());
        }
    }

    @Provide
    Arbitrary<CollectionOnDisk> nastyCollections() {
        return NastyCollections.collections();
    }
}
