package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Change;
import org.caveat.model.LogEntry;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Timestamp;

/**
 * Who wrote a caveat, who changed it last, and who reviewed it: as far as the sidecar says, and never guessed.
 *
 * @param changedBy who changed it last, by the history
 * @param reviewedBy who made a reviewed caveat a reviewed one, by the history
 */
record Provenance(
        Optional<String> author,
        Optional<Timestamp> created,
        Optional<Timestamp> changed,
        Optional<String> changedBy,
        Optional<String> reviewedBy) {

    static Provenance of(Caveat caveat, AnnotatedPhotograph state) {
        Optional<Timestamp> created = caveat.statement().get(StatementFields.CREATED);
        Optional<Timestamp> changed =
                caveat.statement().get(StatementFields.MODIFIED).filter(moment -> !created.equals(Optional.of(moment)));
        boolean isReviewed = caveat.status().equals(Status.REVIEWED);
        return new Provenance(
                caveat.statement().get(StatementFields.CREATOR).map(Agent::name).filter(name -> !name.isBlank()),
                created,
                changed,
                changed.flatMap(moment -> last(state, caveat.id(), Optional.empty())),
                isReviewed ? last(state, caveat.id(), Optional.of(StatementFields.STATUS.key())) : Optional.empty());
    }

    /** Who last changed a field, or any. */
    private static Optional<String> last(AnnotatedPhotograph state, String id, Optional<String> field) {
        return state.log().stream()
                .filter(entry -> entry.changes().stream().anyMatch(change -> isIn(change, id, field)))
                .reduce((earlier, later) -> later)
                .flatMap(LogEntry::creator)
                .map(Agent::name)
                .filter(name -> !name.isBlank());
    }

    private static boolean isIn(Change change, String id, Optional<String> field) {
        return change.in().equals(id)
                && field.map(change.field()::equals).orElse(!change.field().equals(Change.WHOLE));
    }
}
