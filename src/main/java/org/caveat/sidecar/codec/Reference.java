package org.caveat.sidecar.codec;

import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** A relative reference to a file, percent-encoded, or an address (RFC 3986 and 3987). A path that leads out is refused. */
enum Reference implements Codec<String> {
    /** What a statement is about: in the sidecar's own folder. */
    TO_A_TARGET {
        @Override
        boolean leads(String path) {
            return !FolderPath.leaves(path);
        }
    },
    /** Another photograph of the collection, which may be in a folder beside this one. */
    TO_A_PHOTOGRAPH {
        @Override
        boolean leads(String path) {
            return !FolderPath.isAbsolute(path);
        }
    };

    /** Whether a path stays where such a reference may lead. */
    abstract boolean leads(String path);

    @Override
    public String read(JsonNode node, Where where) throws Unreadable {
        String reference = Leaf.WORD.read(node, where);
        if (!FolderPath.isAddress(reference) && !leads(FolderPath.decoded(reference))) {
            throw Unreadable.leavesFolder(reference, where);
        }
        return reference;
    }

    @Override
    public JsonNode write(String reference) {
        return Json.string(reference);
    }
}
