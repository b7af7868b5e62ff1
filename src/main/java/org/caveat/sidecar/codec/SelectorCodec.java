package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.model.Region;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * A selector: {@code FragmentSelector} with a rectangle, {@code SvgSelector} with a polygon (Web Annotation Data Model,
 * 4.2.1 and 4.2.7). Any other is carried as it is.
 */
final class SelectorCodec implements Codec<SelectorCodec.Selector> {
    static final SelectorCodec INSTANCE = new SelectorCodec();

    private static final JsonNode FRAGMENT = Json.string("FragmentSelector");
    private static final JsonNode SVG = Json.string("SvgSelector");
    private static final JsonNode MEDIA_FRAGMENTS = Json.string("http://www.w3.org/TR/media-frags/");

    private SelectorCodec() {}

    /**
     * A selector that was read.
     *
     * @param foreign what else stands in a selector that is understood
     */
    record Selector(Region region, Foreign foreign) {}

    @Override
    public Selector read(JsonNode node, Where where) throws Unreadable {
        Optional<Region> region = understood(node);
        if (region.isEmpty()) {
            return new Selector(new Region.Unread(RawJson.text(node)), Foreign.NONE);
        }
        Members members = Members.of(node, where);
        members.constant("type", FRAGMENT);
        members.constant("type", SVG);
        members.constant("conformsTo", MEDIA_FRAGMENTS);
        members.word("value", Leaf.WORD);
        return new Selector(region.get(), members.rest());
    }

    private static Optional<Region> understood(JsonNode node) {
        JsonNode value = node.path("value");
        JsonNode standard = node.path("conformsTo");
        if (!value.isString()) {
            return Optional.empty();
        }
        if (FRAGMENT.equals(node.get("type")) && (standard.isMissingNode() || MEDIA_FRAGMENTS.equals(standard))) {
            return Fragment.read(value.stringValue()).map(region -> region);
        }
        return SVG.equals(node.get("type")) ? Svg.read(value.stringValue()).map(region -> region) : Optional.empty();
    }

    @Override
    public JsonNode write(Selector selector) {
        Region region = selector.region();
        Foreign foreign = selector.foreign();
        if (region instanceof Region.Rectangle rectangle) {
            return new Composed()
                    .constant("conformsTo", MEDIA_FRAGMENTS, foreign)
                    .constant("type", FRAGMENT)
                    .constant("value", Json.string(Fragment.write(rectangle)))
                    .and(foreign);
        }
        if (region instanceof Region.Polygon polygon) {
            return new Composed()
                    .constant("type", SVG)
                    .constant("value", Json.string(Svg.write(polygon)))
                    .and(foreign);
        }
        return RawJson.tree(((Region.Unread) region).json());
    }
}
