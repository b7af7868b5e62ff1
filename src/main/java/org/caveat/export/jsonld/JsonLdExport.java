package org.caveat.export.jsonld;

import java.io.IOException;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.LeftOut;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.sidecar.SidecarJson;
import org.caveat.work.Progress;

/** Writes a collection as JSON-LD. The documents lie as the photographs do, each named after its photograph. */
public final class JsonLdExport implements ExportFormat {
    private static final String COLLECTION = "collection" + PublishedJson.ENDING;

    private final SidecarJson json;

    public JsonLdExport(SidecarJson json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) throws IOException {
        PublishedJson published = new PublishedJson(json, publication);
        int total = publication.photographs().size();
        for (int i = 0; i < total; i++) {
            progress.at(i, total);
            String name = publication.photographs().get(i).names().tree();
            folder.write(name + PublishedJson.ENDING, published.page(i));
        }
        folder.write(COLLECTION, published::collection);
        progress.at(total, total);
        return List.of();
    }
}
