package org.caveat.importing.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.importing.PictureSize;
import tools.jackson.databind.JsonNode;

/** The canvases of a IIIF manifest: which picture each shows, and how large it is (Presentation API 2.1, 3.0). */
final class Canvases {
    private final Map<String, Canvas> byId = new HashMap<>();

    /**
     * A canvas.
     *
     * @param names addresses and labels by which its photograph may be known, the likeliest first
     */
    record Canvas(List<String> names, PictureSize size) {}

    void add(JsonNode canvas) {
        List<String> names = new ArrayList<>();
        painted(canvas).forEach(picture -> {
            Nodes.id(picture).ifPresent(names::add);
            Nodes.under(picture, "service").forEach(service -> Nodes.id(service).ifPresent(names::add));
        });
        Nodes.under(canvas, "label").forEach(label -> names.addAll(labels(label)));
        Nodes.id(canvas).ifPresent(id -> {
            names.add(id);
            byId.put(
                    id,
                    new Canvas(List.copyOf(names), new PictureSize(whole(canvas, "width"), whole(canvas, "height"))));
        });
    }

    /** The canvas that an address means; an address that is none of a canvas is that of the picture itself. */
    Canvas of(String address) {
        String bare = address.split("#", 2)[0];
        return byId.getOrDefault(bare, new Canvas(List.of(bare), new PictureSize(0, 0)));
    }

    private static Stream<JsonNode> painted(JsonNode canvas) {
        Stream<JsonNode> two =
                Nodes.under(canvas, "images").stream().flatMap(image -> Nodes.under(image, "resource").stream());
        Stream<JsonNode> three = Nodes.under(canvas, "items").stream()
                .flatMap(page -> Nodes.under(page, "items").stream())
                .flatMap(painting -> Nodes.under(painting, "body").stream());
        return Stream.concat(two, three);
    }

    private static List<String> labels(JsonNode label) {
        if (!label.isObject() || label.has("@value")) {
            return Nodes.text(label).stream().toList();
        }
        return label.values().stream()
                .flatMap(texts -> Nodes.all(texts).stream())
                .flatMap(text -> Nodes.text(text).stream())
                .toList();
    }

    private static int whole(JsonNode canvas, String key) {
        double number = Nodes.number(canvas, key);
        return number > 0 && number < Integer.MAX_VALUE ? (int) number : 0;
    }
}
