package org.caveat.export.iiif;

import org.caveat.export.PublishedPhotograph;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A photograph as a Canvas with all that is said of it (IIIF Presentation API 3.0, 5.3). */
final class CanvasWriting {
    private final Presentation presentation;
    private final Description description;

    CanvasWriting(Presentation presentation, Description description) {
        this.presentation = presentation;
        this.description = description;
    }

    /** The one Canvas of a Manifest, which tells the rest. */
    ObjectNode alone(ShownPhotograph shown) {
        ObjectNode canvas = canvas(shown);
        description.caption(shown.published()).ifPresent(caption -> canvas.set("summary", caption));
        return canvas;
    }

    /** A Canvas among others, which tells all of itself. */
    ObjectNode amongOthers(ShownPhotograph shown) {
        ObjectNode canvas = canvas(shown);
        new Summary(presentation)
                .closedByTheLead(shown.published())
                .ifPresent(summary -> canvas.set("summary", summary));
        description.rest(canvas, shown, Metadata.withLeadAndCaption(presentation, shown));
        return canvas;
    }

    /** Without a picture nothing is painted, and all that is said stands there all the same. */
    private ObjectNode canvas(ShownPhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        ImageSize size = shown.canvas();
        ObjectNode canvas = Json.object();
        canvas.put("id", presentation.ids().canvas(photograph));
        canvas.put("type", "Canvas");
        canvas.put("width", size.width());
        canvas.put("height", size.height());
        canvas.set("label", description.label(photograph));
        description.required(canvas, photograph);
        ArrayNode items = canvas.putArray("items");
        if (shown.isSeen()) {
            items.add(new Painting(presentation).page(shown));
        }
        canvas.putArray("annotations").add(new AnnotationWriting(presentation, photograph).page());
        return canvas;
    }
}
