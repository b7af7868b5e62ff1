package org.caveat.sidecar.codec;

import java.util.List;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A named choice of photographs: {@code {id, label, caveat:files}}, the files in order. */
final class SelectionCodec implements Codec<Selection> {
    @Override
    public Selection read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        List<Text> label = members.many("label", TextCodec.INSTANCE);
        return new Selection(id, label, members.many("caveat:files", FileName.OF_ANOTHER), members.rest());
    }

    @Override
    public JsonNode write(Selection selection) {
        return new Composed()
                .many("caveat:files", FileName.OF_ANOTHER, selection.files())
                .word("id", Leaf.WORD, selection.id())
                .many("label", TextCodec.INSTANCE, selection.label())
                .and(selection.foreign());
    }
}
