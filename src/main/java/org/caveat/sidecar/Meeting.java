package org.caveat.sidecar;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ConflictNotes;
import org.caveat.sidecar.merge.Merged;
import org.caveat.sidecar.merge.OneCaption;
import org.caveat.sidecar.merge.ThreeWayMerge;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our words and those of others, brought together.
 *
 * @param state what both say; a field that both changed keeps both values among its conflicts
 * @param start what our sitting would have started from, had theirs been there
 */
record Meeting(AnnotatedPhotograph state, AnnotatedPhotograph start) {
    private static final PageCodec PAGE = new PageCodec();

    /**
     * Merges, field by field.
     *
     * @param theirs what stands on disk
     * @throws Unreadable where what comes of it would be no sidecar
     */
    static Meeting of(Saying saying, AnnotatedPhotograph theirs, Timestamp now) throws Unreadable {
        Sitting sitting = saying.sitting();
        AnnotatedPhotograph base = saying.basis().state();
        if (theirs.equals(base)) {
            return new Meeting(saying.ours(), sitting.start());
        }
        ObjectNode from = PAGE.write(base);
        ObjectNode others = PAGE.write(theirs);
        AnnotatedPhotograph start = PAGE.read(
                ThreeWayMerge.merge(from, PAGE.write(sitting.start()), others).tree());
        ObjectNode mine = OneCaption.of(from, PAGE.write(saying.ours()), others);
        Merged merged = ThreeWayMerge.merge(from, mine, others);
        ConflictNotes.write(merged, others, sitting.author(), now);
        return new Meeting(PAGE.read(merged.tree()), start);
    }
}
