package org.caveat.sidecar;

import java.util.Optional;
import java.util.UUID;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.PageFields;
import org.caveat.model.Said;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ConflictNotes;
import org.caveat.sidecar.merge.Merged;
import org.caveat.sidecar.merge.ThreeWayMerge;
import org.caveat.sidecar.merge.ToTheLetter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is about to be written of a collection. */
record CollectionDraft(CollectionDescription description) {
    private static final CollectionCodec CODEC = new CollectionCodec();

    /** Our words and theirs, brought together. */
    static CollectionDraft of(
            CollectionDescription before,
            CollectionDescription ours,
            CollectionDescription theirs,
            Agent author,
            Timestamp moment)
            throws Unreadable {
        ObjectNode others = CODEC.write(theirs);
        Merged merged = ThreeWayMerge.merge(CODEC.write(before), CODEC.write(ours), others);
        ConflictNotes.write(merged, others, author, moment);
        return new CollectionDraft(CODEC.read(merged.tree()));
    }

    /** The same, with what the program says of the file: who and what wrote it, and when. */
    CollectionDraft signed(Agent author, Timestamp moment) {
        Said said = description.said();
        if (description.id().isEmpty()) {
            said = said.with(CollectionFields.ID, "urn:uuid:" + UUID.randomUUID())
                    .with(PageFields.SCHEMA_VERSION, SchemaVersion.CURRENT)
                    .with(PageFields.CREATED, Optional.of(moment))
                    .with(PageFields.CREATOR, Optional.of(author));
        }
        said = said.with(PageFields.MODIFIED, Optional.of(moment))
                .with(PageFields.GENERATOR, Optional.of(Generator.after(said.get(PageFields.GENERATOR))));
        return new CollectionDraft(new CollectionDescription(said));
    }

    /**
     * The text to write.
     *
     * @param file what stands there now, whose spelling is kept where nothing changed
     * @throws Unreadable where the file is not a collection file
     */
    String text(Optional<JsonNode> file) throws Unreadable {
        ObjectNode tree = CODEC.write(description);
        if (file.isEmpty()) {
            return CanonicalText.of(tree);
        }
        return CanonicalText.of(ToTheLetter.keep(tree, CODEC.write(CODEC.read(file.get())), file.get()));
    }
}
