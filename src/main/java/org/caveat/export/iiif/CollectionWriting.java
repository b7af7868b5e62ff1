package org.caveat.export.iiif;

import java.util.List;
import org.caveat.export.Publication;
import org.caveat.export.PublishedJson;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.CollectionFields;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Collection above the Manifests (IIIF Presentation API 3.0, 5.1). */
final class CollectionWriting {
    static final String DATA = "data/collection" + PublishedJson.ENDING;

    private final Presentation presentation;
    private final Providers providers;
    private final Description description;
    private final ArrayNode manifests = Json.array();

    CollectionWriting(Presentation presentation, Providers providers) {
        this.presentation = presentation;
        this.providers = providers;
        this.description = new Description(presentation, providers);
    }

    /** Lists the Manifest of one photograph: never a picture alone, but with what must be read first. */
    void list(ShownPhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        ObjectNode manifest = manifest(Ids.manifestPath(photograph), description.label(photograph));
        description.required(manifest, photograph);
        NavDate.of(photograph.state().photograph()).ifPresent(date -> manifest.put("navDate", date));
        description.thumbnail(manifest, shown);
    }

    /** Lists the Manifest of a folder. */
    void list(PhotographFolder folder) {
        ObjectNode manifest = manifest(folder.path(), folder.label(presentation));
        new RequiredStatement(presentation)
                .of(folder.photographs().stream()
                        .map(ShownPhotograph::published)
                        .toList())
                .ifPresent(statement -> manifest.set("requiredStatement", statement));
        folder.firstSeen().ifPresent(first -> description.thumbnail(manifest, first));
    }

    private ObjectNode manifest(String path, ObjectNode label) {
        ObjectNode manifest = manifests.addObject();
        manifest.put("id", presentation.ids().of(path));
        manifest.put("type", "Manifest");
        manifest.set("label", label);
        return manifest;
    }

    ObjectNode collection() {
        Publication publication = presentation.publication();
        ObjectNode collection = Json.object();
        collection.put("@context", ManifestWriting.CONTEXT);
        collection.put("id", presentation.ids().of(Ids.COLLECTION));
        collection.put("type", "Collection");
        collection.set("label", label(presentation));
        LanguageMap summary = presentation.said(publication.description().description());
        if (!summary.isEmpty()) {
            collection.set("summary", summary.passage());
        }
        publication
                .description()
                .get(CollectionFields.RIGHTS)
                .flatMap(RightsAddress::of)
                .ifPresent(address -> collection.put("rights", address));
        providers.of(List.of()).ifPresent(agents -> collection.set("provider", agents));
        collection.putArray("seeAlso").add(description.data(DATA));
        collection.set("items", manifests);
        return collection;
    }

    /** What the collection is called, in its languages; else by its folder's name. */
    static ObjectNode label(Presentation presentation) {
        Publication publication = presentation.publication();
        LanguageMap label = presentation.said(publication.description().get(CollectionFields.LABEL));
        return label.isEmpty()
                ? LanguageMap.of(LanguageKey.NONE, publication.title()).label()
                : label.label();
    }
}
