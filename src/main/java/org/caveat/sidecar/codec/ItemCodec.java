package org.caveat.sidecar.codec;

import java.util.List;
import org.caveat.model.ForeignItem;
import org.caveat.model.Item;
import org.caveat.model.Statement;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * One annotation of the page.
 *
 * <p>What has a {@code caveat:kind} is ours, and must have the shape of ours. A comment or a reply of another program is
 * a statement too as far as its text can be read. All else is kept as it is.
 */
final class ItemCodec implements Codec<Item> {
    private static final StatementCodec STATEMENT = new StatementCodec();
    private static final List<String> SAID_BY_OTHERS = List.of(Statement.COMMENTING, Statement.REPLYING);

    @Override
    public Item read(JsonNode node, Where where) throws Unreadable {
        boolean ours = node.hasNonNull("caveat:kind");
        if (ours) {
            return STATEMENT.read(node, where);
        }
        return isComment(node) ? comment(node, where) : new ForeignItem(RawJson.text(node));
    }

    private static boolean isComment(JsonNode node) {
        JsonNode body = node.path("body");
        JsonNode first = body.isArray() ? body.path(0) : body;
        return SAID_BY_OTHERS.contains(node.path("motivation").asString(""))
                && first.path("type").asString("").equals("TextualBody")
                && first.path("value").isString();
    }

    private static Item comment(JsonNode node, Where where) throws Unreadable {
        try {
            return STATEMENT.read(node, where);
        } catch (Unreadable reason) {
            if (reason.isRefusal()) {
                throw reason;
            }
            return new ForeignItem(RawJson.text(node));
        }
    }

    @Override
    public JsonNode write(Item item) {
        return item instanceof Statement statement
                ? STATEMENT.write(statement)
                : RawJson.tree(((ForeignItem) item).json());
    }
}
