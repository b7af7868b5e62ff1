package org.caveat.sidecar.codec;

import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A file's name as the disk spells it, to the letter. One that leads out of the folder is refused. */
final class FileName implements Codec<String> {
    static final FileName INSTANCE = new FileName();

    private FileName() {}

    @Override
    public String read(JsonNode node, Where where) throws Unreadable {
        String name = Leaf.WORD.read(node, where);
        if (FolderPath.leaves(name)) {
            throw Unreadable.leavesFolder(name, where);
        }
        return name;
    }

    @Override
    public JsonNode write(String name) {
        return Json.string(name);
    }
}
