package org.caveat.export.iiif;

import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an annotation is about: a Canvas, or the part of it that a region marks, by the selector of the sidecar. */
final class CanvasTarget {
    private CanvasTarget() {}

    static JsonNode of(String canvas, Optional<Region> region) {
        return region.flatMap(CanvasTarget::selector)
                .<JsonNode>map(selector -> {
                    ObjectNode part = Json.object();
                    part.put("type", "SpecificResource");
                    part.put("source", canvas);
                    part.set("selector", selector);
                    return part;
                })
                .orElseGet(() -> Json.string(canvas));
    }

    /** Web Annotation Data Model, 4.2.1 and 4.2.7; empty for a region that this program cannot read. */
    private static Optional<ObjectNode> selector(Region region) {
        ObjectNode selector = Json.object();
        if (region instanceof Region.Rectangle box) {
            selector.put("type", "FragmentSelector");
            selector.put("conformsTo", "http://www.w3.org/TR/media-frags/");
            selector.put("value", "xywh=" + box.spelled());
            return Optional.of(selector);
        }
        if (region instanceof Region.Polygon polygon) {
            selector.put("type", "SvgSelector");
            selector.put("value", svg(polygon.path()));
            return Optional.of(selector);
        }
        return Optional.empty();
    }

    private static String svg(String path) {
        String data = path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"" + data + "\"/></svg>";
    }
}
