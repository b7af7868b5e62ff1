package org.caveat.export.iiif;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.Extra;
import org.caveat.export.HostileCollection;
import org.caveat.export.IiifReading;
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

        areValid(hostile, EVERYTHING, 13);
        areValid(hostile, IiifOf.FOLDERS.carrying(Extra.values()), 1);
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
        return jakarta.json.Json.createReader(new java.io.StringReader(json)).readObject();
    }
}
