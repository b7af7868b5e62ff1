package org.caveat.sidecar;

import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ConflictNotes;
import org.caveat.sidecar.merge.Merged;
import org.caveat.sidecar.merge.OneCaption;
import org.caveat.sidecar.merge.OneFile;
import org.caveat.sidecar.merge.ThreeWayMerge;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our words and those of others, brought together.
 *
 * @param state what both say; a field that both changed keeps both values among its conflicts
 * @param entry our entry of the history, told from what our sitting would have started from, had theirs been there
 */
record Meeting(AnnotatedPhotograph state, OpenEntry entry) {
    private static final PageCodec PAGE = new PageCodec();

    /**
     * Merges, field by field. Where somebody put an earlier version back, all that was said since the author's first
     * sitting is said again.
     *
     * @param theirs what stands on disk
     * @throws Unreadable where what comes of it would be no sidecar
     */
    static Meeting of(Saying saying, AnnotatedPhotograph theirs, Timestamp now) throws Unreadable {
        Sitting sitting = saying.sitting();
        AnnotatedPhotograph base = saying.basis().state();
        if (theirs.equals(base)) {
            return new Meeting(saying.ours(), sitting.entry());
        }
        // what is missing from an earlier version was not taken away by anybody
        boolean isPutBack = sitting.isPutBack(base, theirs);
        ObjectNode from = PAGE.write(isPutBack ? sitting.origin().state() : base);
        ObjectNode others = PAGE.write(theirs);
        Merged start = ThreeWayMerge.merge(from, PAGE.write(sitting.entry().start()), others);
        // they went on from what we saved: that keeps its entry, and what they said is what ours starts from now
        boolean isReplaced = !isPutBack && !start.clashes().isEmpty();
        OpenEntry entry =
                isReplaced ? OpenEntry.begin(theirs, now) : sitting.entry().from(PAGE.read(start.tree()));
        ObjectNode mine = OneFile.of(from, PAGE.write(saying.ours()), others);
        mine = OneCaption.of(from, mine, others);
        Merged merged = ThreeWayMerge.merge(from, mine, others);
        ConflictNotes.write(merged, others, sitting.author(), now);
        return new Meeting(PAGE.read(merged.tree()), entry);
    }
}
