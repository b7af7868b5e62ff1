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
        AnnotatedPhotograph base = saying.basis().state();
        if (theirs.equals(base)) {
            return new Meeting(saying.ours(), saying.sitting().entry());
        }
        return saying.sitting().isPutBack(base, theirs)
                ? uponEarlier(saying, theirs, now)
                : uponLater(saying, theirs, now);
    }

    private static Meeting uponLater(Saying saying, AnnotatedPhotograph theirs, Timestamp now) throws Unreadable {
        Sitting sitting = saying.sitting();
        ObjectNode from = PAGE.write(saying.basis().state());
        ObjectNode others = PAGE.write(theirs);
        Merged start = ThreeWayMerge.merge(from, PAGE.write(sitting.entry().start()), others);
        // they went on from what we saved: that keeps its entry, and what they said is what ours starts from now
        OpenEntry entry = start.clashes().isEmpty()
                ? sitting.entry().from(PAGE.read(start.tree()))
                : OpenEntry.begin(theirs, now);
        Merged merged = ThreeWayMerge.merge(from, mine(from, saying, others), others);
        ConflictNotes.write(merged, others, sitting.author(), now);
        return new Meeting(PAGE.read(merged.tree()), entry);
    }

    private static Meeting uponEarlier(Saying saying, AnnotatedPhotograph theirs, Timestamp now) throws Unreadable {
        Sitting sitting = saying.sitting();
        PutBack putBack = PutBack.of(sitting, saying.ours(), theirs);
        ObjectNode from = PAGE.write(sitting.entry().start());
        Merged merged =
                putBack.with(ThreeWayMerge.merge(from, mine(from, saying, putBack.standing()), putBack.standing()));
        ConflictNotes.write(merged, putBack.standing(), sitting.author(), now);
        AnnotatedPhotograph standing = PAGE.read(putBack.standing());
        // a version from the middle of the sitting has an entry of ours that says how it came about
        boolean isOurs = theirs.log().stream()
                .anyMatch(written -> written.id().equals(sitting.entry().id()));
        OpenEntry entry =
                isOurs ? OpenEntry.begin(standing, now) : sitting.entry().from(standing);
        return new Meeting(PAGE.read(merged.tree()), entry);
    }

    /** What we say, as a change of what they began, where both sides began it. */
    private static ObjectNode mine(ObjectNode from, Saying saying, ObjectNode others) {
        return OneCaption.of(from, OneFile.of(from, PAGE.write(saying.ours()), others), others);
    }
}
