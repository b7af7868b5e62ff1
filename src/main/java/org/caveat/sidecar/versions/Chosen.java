package org.caveat.sidecar.versions;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Foreign;
import org.caveat.model.Said;
import org.caveat.sidecar.Earlier;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import tools.jackson.databind.node.ObjectNode;

/** What would be said with a version chosen, understood as far as this program understands the field. */
public final class Chosen {
    private static final PageCodec PAGE = new PageCodec();
    private static final CollectionCodec COLLECTION = new CollectionCodec();

    private Chosen() {}

    /** All that would be said where the field is; empty where the place is gone, or the value cannot be read. */
    public static Optional<Said> in(AnnotatedPhotograph state, Disagreement of, Version version) {
        if (!of.in().equals(Disagreement.PAGE)) {
            return Earlier.said(state, new Change(of.in(), of.field(), version.field(), Foreign.NONE));
        }
        try {
            ObjectNode tree = put(PAGE.write(state), of, version);
            return Optional.of(PAGE.read(tree).page());
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /** The same of a collection file. */
    public static Optional<Said> in(CollectionDescription description, Disagreement of, Version version) {
        try {
            ObjectNode tree = put(COLLECTION.write(description), of, version);
            return Optional.of(COLLECTION.read(tree).said());
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    private static ObjectNode put(ObjectNode tree, Disagreement of, Version version) throws Unreadable {
        if (version.field().isPresent()) {
            tree.set(of.field(), StrictJson.read(version.field().get()));
        } else {
            tree.remove(of.field());
        }
        return tree;
    }
}
