package org.caveat.sidecar.codec;

import org.caveat.model.OtherFile;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** Another file of the same thing: {@code {caveat:role, caveat:fileName, caveat:fixity}}. */
final class OtherFileCodec implements Codec<OtherFile> {
    @Override
    public OtherFile read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String role = members.word("caveat:role", Leaf.WORD);
        String fileName = members.word("caveat:fileName", FileName.OF_ANOTHER);
        return new OtherFile(role, fileName, members.many("caveat:fixity", FixityCodec.INSTANCE), members.rest());
    }

    @Override
    public JsonNode write(OtherFile file) {
        return new Composed()
                .word("caveat:fileName", FileName.OF_ANOTHER, file.fileName())
                .many("caveat:fixity", FixityCodec.INSTANCE, file.fixity())
                .word("caveat:role", Leaf.WORD, file.role())
                .and(file.foreign());
    }
}
