package org.caveat.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Fixity;
import org.caveat.model.Foreign;
import org.caveat.model.Item;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Timestamp;

/**
 * What is about to be written: what was said, with what the program itself says of the file.
 *
 * @param state what will stand in the file
 * @param entry the entry of the history with which the sitting goes on after this save
 */
record Draft(AnnotatedPhotograph state, OpenEntry entry) {

    /**
     * Completes what was said.
     *
     * @param isFirst nothing was written of this photograph before
     */
    static Draft of(Meeting meeting, Saying saying, Timestamp now, boolean isFirst) {
        Sitting sitting = saying.sitting();
        AnnotatedPhotograph said = meeting.state();
        OpenEntry entry = meeting.entry().onceMore();
        AnnotatedPhotograph logged = said.withLog(entry.in(said.log(), sitting.author(), said));
        Draft draft = new Draft(logged, entry);
        Draft whole = isFirst ? draft.withCaption(sitting, now) : draft;
        return new Draft(whole.state.with(page(whole.state.page(), sitting, now)), whole.entry);
    }

    /** By what its photograph is known again, where that is not said yet: no change of anybody's. */
    Draft knownBy(Optional<String> sha256, Timestamp now) {
        return sha256.filter(digest ->
                        state.photograph().get(PhotographFields.FIXITY).isEmpty())
                .map(digest -> new Fixity(Fixity.SHA_256, digest, Optional.of(now), Foreign.NONE))
                .map(fixity -> new Draft(known(state, fixity), entry.from(known(entry.start(), fixity))))
                .orElse(this);
    }

    private static AnnotatedPhotograph known(AnnotatedPhotograph said, Fixity fixity) {
        return said.with(said.photograph().with(PhotographFields.FIXITY, List.of(fixity)));
    }

    private static Said page(Said page, Sitting sitting, Timestamp now) {
        Said filled = page;
        if (page.get(PageFields.ID).isEmpty()) {
            filled = filled.with(PageFields.ID, newId())
                    .with(PageFields.CREATED, Optional.of(now))
                    .with(PageFields.CREATOR, Optional.of(sitting.author()));
        }
        if (page.get(PageFields.SCHEMA_VERSION).isEmpty()) {
            filled = filled.with(PageFields.SCHEMA_VERSION, SchemaVersion.CURRENT);
        }
        return filled.with(PageFields.MODIFIED, Optional.of(now))
                .with(PageFields.GENERATOR, Optional.of(Generator.after(page.get(PageFields.GENERATOR))));
    }

    /** The caption's item is written even while its text is empty. */
    private Draft withCaption(Sitting sitting, Timestamp now) {
        if (state.caption().isPresent()) {
            return this;
        }
        Target whole = Target.whole(RelativeReference.to(state.photograph().fileName()));
        Statement caption = new Statement(newId(), Said.NOTHING)
                .with(StatementFields.MOTIVATION, Statement.DESCRIBING)
                .with(StatementFields.KIND, Statement.CAPTION)
                .with(StatementFields.TARGET, Optional.of(whole))
                .with(StatementFields.CREATOR, Optional.of(sitting.author()))
                .with(StatementFields.CREATED, Optional.of(now));
        return new Draft(also(state, caption), entry.from(also(entry.start(), caption)));
    }

    private static AnnotatedPhotograph also(AnnotatedPhotograph state, Statement caption) {
        List<Item> items = new ArrayList<>(state.items());
        items.add(caption);
        return state.withItems(items);
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }
}
