package org.caveat.export.iiif;

import java.util.List;
import org.caveat.export.PublishedPhotograph;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Manifests: one a photograph, or one a folder (IIIF Presentation API 3.0, 5.2). */
final class ManifestWriting {
    static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    private final Presentation presentation;
    private final Providers providers;
    private final Description description;

    ManifestWriting(Presentation presentation, Providers providers) {
        this.presentation = presentation;
        this.providers = providers;
        this.description = new Description(presentation, providers);
    }

    /** That of one photograph. Viewers such as Mirador show what a Manifest requires, and nothing of what a Canvas does. */
    ObjectNode of(ShownPhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        ObjectNode manifest = manifest(Ids.manifestPath(photograph));
        manifest.set("label", description.label(photograph));
        description.caption(photograph).ifPresent(caption -> manifest.set("summary", caption));
        description.required(manifest, photograph);
        description.rest(manifest, shown, Metadata.of(presentation, shown));
        manifest.putArray("items").add(new CanvasWriting(presentation, description).alone(shown));
        return manifest;
    }

    /** That of a folder's photographs. */
    ObjectNode of(PhotographFolder folder) {
        List<PublishedPhotograph> photographs =
                folder.photographs().stream().map(ShownPhotograph::published).toList();
        ObjectNode manifest = manifest(folder.path());
        manifest.set("label", folder.label(presentation));
        new RequiredStatement(presentation)
                .of(photographs)
                .ifPresent(statement -> manifest.set("requiredStatement", statement));
        providers.of(photographs).ifPresent(agents -> manifest.set("provider", agents));
        folder.firstSeen().ifPresent(first -> description.thumbnail(manifest, first));
        CanvasWriting canvases = new CanvasWriting(presentation, description);
        ArrayNode items = manifest.putArray("items");
        folder.photographs().forEach(shown -> items.add(canvases.amongOthers(shown)));
        return manifest;
    }

    private ObjectNode manifest(String path) {
        ObjectNode manifest = Json.object();
        manifest.put("@context", CONTEXT);
        manifest.put("id", presentation.ids().of(path));
        manifest.put("type", "Manifest");
        ObjectNode collection = manifest.putArray("partOf").addObject();
        collection.put("id", presentation.ids().of(Ids.COLLECTION));
        collection.put("type", "Collection");
        return manifest;
    }
}
