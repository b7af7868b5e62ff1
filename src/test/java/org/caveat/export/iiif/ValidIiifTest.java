package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.Extra;
import org.caveat.export.HostileCollection;
import org.caveat.export.IiifReading;
import org.caveat.export.NastyCollections;
import org.caveat.export.SampleCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every resource is valid by the official schema, whatever is said in it. */
class ValidIiifTest {
    private static final ExportOptions EVERYTHING = ExportOptions.PLAIN.carrying(Extra.values());

    @TempDir
    Path folder;

    @Test
    void theSamplesAreValidInBothLayouts() throws Exception {
        CollectionOnDisk samples = SampleCollection.read();

        areValid(samples, ExportOptions.PLAIN, 9);
        areValid(samples, IiifOf.FOLDERS, 1);
    }

    @Test
    void whatIsHostileIsValidInBothLayoutsWithAllThereIs() throws Exception {
        CollectionOnDisk hostile = HostileCollection.make();

        areValid(hostile, EVERYTHING, 13 + HostileCollection.ATTACKS.size());
        areValid(hostile, IiifOf.FOLDERS.carrying(Extra.values()), 1);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void whateverIsSaidIsValidInBothLayouts(@ForAll("nastyCollections") CollectionOnDisk nasty) throws Exception {
        PresentationSchema schema = new PresentationSchema();
        for (ExportOptions layout : List.of(ExportOptions.PLAIN, IiifOf.FOLDERS)) {
            try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
                IiifOf made = new IiifOf(memory.getPath("/out"));
                made.write(nasty, layout.carrying(Extra.values()));
                for (JsonObject manifest : IiifReading.manifests(made.folder())) {
                    assertThat(schema.errorsOfAll(manifest)).isEmpty();
                }
                assertThat(schema.errors(made.read("collection.json"))).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<CollectionOnDisk> nastyCollections() {
        return NastyCollections.collections();
    }

    @Test
    void theSchemaRefusesWhatItIsAskedToRefuse() throws Exception {
        IiifOf made = new IiifOf(folder);
        made.write(SampleCollection.read(), ExportOptions.PLAIN);
        String manifest = IiifReading.manifests(made.folder()).get(0).toString();

        String refused = manifest.replaceFirst("\"none\":|\"en\":", "\"es-419\":");

        assertThat(refused).isNotEqualTo(manifest);
        assertThat(new PresentationSchema().errors(parsed(refused))).isNotEmpty();
    }

    private void areValid(CollectionOnDisk collection, ExportOptions options, int manifests) throws Exception {
        PresentationSchema schema = new PresentationSchema();
        IiifOf made = new IiifOf(folder);
        made.write(collection, options);

        assertThat(IiifReading.manifests(made.folder())).hasSize(manifests).allSatisfy(manifest -> assertThat(
                        schema.errorsOfAll(manifest))
                .as(manifest.getString("id"))
                .isEmpty());
        JsonObject above = made.read("collection.json");
        assertThat(schema.errors(above)).isEmpty();
        assertThat(above.getJsonArray("items")).hasSize(manifests);
    }

    private static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
