package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.model.Region;
import org.caveat.model.Target;
import org.caveat.sidecar.codec.SelectorCodec.Selector;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** What a statement is about: a reference alone, or a {@code SpecificResource} of it with one selector. */
final class TargetCodec implements Codec<Target> {
    private static final JsonNode SPECIFIC = Json.string("SpecificResource");

    @Override
    public Target read(JsonNode node, Where where) throws Unreadable {
        if (node.isString()) {
            return Target.whole(Reference.TO_A_TARGET.read(node, where));
        }
        Members members = Members.of(node, where);
        members.constant("type", SPECIFIC);
        String source = members.word("source", Reference.TO_A_TARGET);
        Optional<Integer> page = members.one("caveat:page", Leaf.INTEGER);
        Optional<Selector> selector = members.one("selector", SelectorCodec.INSTANCE);
        Optional<Region> region = selector.map(Selector::region);
        Foreign inSelector = selector.map(Selector::foreign).orElse(Foreign.NONE);
        return new Target(source, region, page, members.rest(), inSelector);
    }

    @Override
    public JsonNode write(Target target) {
        boolean whole = target.region().isEmpty()
                && target.page().isEmpty()
                && target.foreign().isEmpty();
        if (whole) {
            return Json.string(target.source());
        }
        Optional<Selector> selector = target.region().map(region -> new Selector(region, target.selectorForeign()));
        return new Composed()
                .one("caveat:page", Leaf.INTEGER, target.page())
                .one("selector", SelectorCodec.INSTANCE, selector)
                .word("source", Reference.TO_A_TARGET, target.source())
                .constant("type", SPECIFIC, target.foreign())
                .and(target.foreign());
    }
}
