package org.caveat.export.iiif;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.IiifReading;
import org.caveat.shared.Shared;

/** The official schema of the Presentation API 3.0, which lies among the shared test material. */
final class PresentationSchema {
    private final Schema schema;

    PresentationSchema() throws Exception {
        SchemaRegistryConfig formats =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(formats))
                .getSchema(Files.readString(Shared.path("validators/iiif/iiif_3_0.json")), InputFormat.JSON);
    }

    /** What is wrong with a resource. */
    List<Error> errors(JsonObject resource) {
        return schema.validate(resource.toString(), InputFormat.JSON);
    }

    /** The same of a Manifest, and of each of its pages of annotations by itself. */
    List<Error> errorsOfAll(JsonObject manifest) {
        List<Error> errors = new ArrayList<>(errors(manifest));
        IiifReading.objects(manifest.getJsonArray("items")).forEach(canvas -> {
            for (String pages : List.of("items", "annotations")) {
                IiifReading.objects(canvas.getJsonArray(pages)).forEach(page -> errors.addAll(errors(inContext(page))));
            }
        });
        return errors;
    }

    private static JsonObject inContext(JsonObject page) {
        return Json.createObjectBuilder(page)
                .add("@context", ManifestWriting.CONTEXT)
                .build();
    }
}
