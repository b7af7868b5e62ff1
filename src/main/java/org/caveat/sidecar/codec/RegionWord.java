package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** The region of a person, spelled as one word: the value a selector would have. What it does not spell is kept. */
final class RegionWord implements Codec<Region> {
    static final RegionWord INSTANCE = new RegionWord();

    private RegionWord() {}

    @Override
    public Region read(JsonNode node, Where where) {
        Optional<Region> understood = Optional.empty();
        if (node.isString()) {
            String value = node.stringValue();
            understood = Fragment.read(value).<Region>map(region -> region).or(() -> Svg.read(value));
        }
        return understood.orElseGet(() -> new Region.Unread(RawJson.text(node)));
    }

    @Override
    public JsonNode write(Region region) {
        if (region instanceof Region.Rectangle rectangle) {
            return Json.string(Fragment.write(rectangle));
        }
        if (region instanceof Region.Polygon polygon) {
            return Json.string(Svg.write(polygon));
        }
        return RawJson.tree(((Region.Unread) region).json());
    }
}
