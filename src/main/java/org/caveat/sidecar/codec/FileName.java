package org.caveat.sidecar.codec;

import org.caveat.model.RelativeReference;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A file's name as the disk spells it, to the letter. One that leads out of the folder is refused. */
enum FileName implements Codec<String> {
    /** Of the photograph that the sidecar lies beside: it is there, whatever it is called. */
    OWN {
        @Override
        boolean leaves(String name) {
            return FolderPath.leaves(name);
        }
    },
    /** Of another file. One that leads out as soon as somebody takes it for a reference is refused too. */
    OF_ANOTHER {
        @Override
        boolean leaves(String name) {
            return FolderPath.leaves(name) || FolderPath.leaves(RelativeReference.decoded(name));
        }
    };

    abstract boolean leaves(String name);

    @Override
    public String read(JsonNode node, Where where) throws Unreadable {
        String name = Leaf.WORD.read(node, where);
        if (leaves(name)) {
            throw Unreadable.leavesFolder(name, where);
        }
        return name;
    }

    @Override
    public JsonNode write(String name) {
        return Json.string(name);
    }
}
