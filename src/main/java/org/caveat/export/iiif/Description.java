package org.caveat.export.iiif;

import java.util.List;
import java.util.Optional;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Text;
import org.caveat.model.Title;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What tells people and machines of one photograph: on its Manifest, or on its Canvas where a Manifest holds several. */
final class Description {
    private final Presentation presentation;
    private final Providers providers;

    Description(Presentation presentation, Providers providers) {
        this.presentation = presentation;
        this.providers = providers;
    }

    /** The titles; else the file's name. */
    ObjectNode label(PublishedPhotograph photograph) {
        List<Text> titles = photograph.state().photograph().titles().stream()
                .map(Title::text)
                .toList();
        LanguageMap label = presentation.said(titles);
        return label.isEmpty()
                ? LanguageMap.of(LanguageKey.NONE, photograph.holding().found().fileName())
                        .label()
                : label.label();
    }

    /** What must be shown with it. */
    void required(ObjectNode resource, PublishedPhotograph photograph) {
        new RequiredStatement(presentation)
                .of(photograph)
                .ifPresent(statement -> resource.set("requiredStatement", statement));
    }

    /** What else is known of it. */
    void rest(ObjectNode resource, ShownPhotograph shown, ArrayNode metadata) {
        PublishedPhotograph photograph = shown.published();
        Photograph said = photograph.state().photograph();
        resource.set("metadata", metadata);
        said.get(PhotographFields.RIGHTS)
                .flatMap(RightsAddress::of)
                .ifPresent(address -> resource.put("rights", address));
        providers.of(List.of(photograph)).ifPresent(agents -> resource.set("provider", agents));
        NavDate.of(said).ifPresent(date -> resource.put("navDate", date));
        thumbnail(resource, shown);
        resource.putArray("seeAlso").add(data(Ids.dataPath(photograph)));
    }

    /** None of a picture before which a caveat of care is to be read: a list of thumbnails would show it unasked. */
    void thumbnail(ObjectNode resource, ShownPhotograph shown) {
        if (shown.isSeen() && shown.published().state().careThatLeads().isEmpty()) {
            resource.putArray("thumbnail").add(new Painting(presentation).thumbnail(shown));
        }
    }

    /** The published JSON-LD at a path of the export. */
    ObjectNode data(String path) {
        ObjectNode data = Json.object();
        data.put("id", presentation.ids().of(path));
        data.put("type", "Dataset");
        data.set(
                "label",
                presentation.own(presentation.words().labels().get("data")).label());
        data.put("format", "application/ld+json");
        data.put("profile", "http://www.w3.org/ns/anno.jsonld");
        return data;
    }

    Optional<ObjectNode> caption(PublishedPhotograph photograph) {
        return new Summary(presentation).caption(photograph);
    }
}
