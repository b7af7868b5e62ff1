package org.caveat.sidecar.codec;

import java.util.List;
import org.caveat.model.ForeignTemplate;
import org.caveat.model.Item;
import org.caveat.model.Photograph;
import org.caveat.model.Said;
import org.caveat.model.Template;
import org.caveat.model.TemplateItem;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/**
 * A template: {@code {id, label, caveat:photo, items}}, the last two as in a sidecar. One of another shape is kept as it
 * is, so that a template of a newer version costs nobody the rest of the collection file.
 */
final class TemplateCodec implements Codec<TemplateItem> {
    private static final PhotographCodec PHOTOGRAPH = new PhotographCodec();
    private static final ItemCodec ITEM = new ItemCodec();

    @Override
    public TemplateItem read(JsonNode node, Where where) throws Unreadable {
        try {
            return template(node, where);
        } catch (Unreadable reason) {
            if (reason.isRefusal()) {
                throw reason;
            }
            return new ForeignTemplate(RawJson.text(node));
        }
    }

    private static Template template(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        if (id.isEmpty()) {
            throw Unreadable.shape("no-id", where);
        }
        List<Text> label = members.many("label", TextCodec.INSTANCE);
        Photograph photograph = members.one("caveat:photo", PHOTOGRAPH).orElse(new Photograph(Said.NOTHING));
        List<Item> items = members.many("items", ITEM);
        return new Template(id, label, photograph, items, members.rest());
    }

    @Override
    public JsonNode write(TemplateItem item) {
        return item instanceof Template template ? write(template) : RawJson.tree(((ForeignTemplate) item).json());
    }

    private static JsonNode write(Template template) {
        Composed composed = new Composed()
                .word("id", Leaf.WORD, template.id())
                .many("label", TextCodec.INSTANCE, template.label())
                .many("items", ITEM, template.items());
        if (!template.photograph().said().equals(Said.NOTHING)) {
            composed.always("caveat:photo", PHOTOGRAPH, template.photograph());
        }
        return composed.and(template.foreign());
    }
}
