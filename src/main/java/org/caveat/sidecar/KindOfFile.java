package org.caveat.sidecar;

import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of files of ours, told apart by what stands in them: a file that is merged may bear any name. */
enum KindOfFile {
    SIDECAR {
        @Override
        ObjectNode understood(JsonNode file) throws Unreadable {
            return PAGE.write(PAGE.read(file));
        }
    },
    COLLECTION {
        @Override
        ObjectNode understood(JsonNode file) throws Unreadable {
            return OF_COLLECTION.write(OF_COLLECTION.read(file));
        }
    },
    HISTORY {
        @Override
        ObjectNode understood(JsonNode file) throws Unreadable {
            if (!file.path(LOG).isArray()) {
                throw Unreadable.shape("not-list", Where.ROOT.in(LOG));
            }
            return ((ObjectNode) file).deepCopy();
        }
    };

    private static final PageCodec PAGE = new PageCodec();
    private static final CollectionCodec OF_COLLECTION = new CollectionCodec();
    private static final String LOG = "caveat:changeLog";

    /**
     * What a file is.
     *
     * @throws Unreadable where it is none of ours
     */
    static KindOfFile of(JsonNode file) throws Unreadable {
        if (!file.isObject()) {
            throw Unreadable.shape("not-object", Where.ROOT);
        }
        String type = file.path("type").asString("");
        if (type.equals("AnnotationCollection")) {
            return COLLECTION;
        }
        return type.isEmpty() && file.has(LOG) ? HISTORY : SIDECAR;
    }

    /**
     * The file's tree as this program would write it; what is not understood is kept.
     *
     * @throws Unreadable where a known member is not of its shape
     */
    abstract ObjectNode understood(JsonNode file) throws Unreadable;
}
