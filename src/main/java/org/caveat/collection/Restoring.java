package org.caveat.collection;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.InsertStatement;
import org.caveat.edit.MakeLead;
import org.caveat.edit.Place;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.RestoreField;
import org.caveat.edit.Several;
import org.caveat.edit.Verb;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.Earlier;

/** What comes of the wish to have back what stood before a change: an edit, or why there can be none. */
public sealed interface Restoring {

    /** The edit that says it again. */
    record Possible(Edit edit) implements Restoring {}

    /** It cannot be, or need not. */
    record Refused(Reason reason) implements Restoring {}

    /** Why nothing is restored. */
    enum Reason {
        /** It stands so now. */
        AS_IT_IS,
        /** The caveat or caption it was said in is no longer there. */
        GONE,
        /** The history's text cannot be read. */
        UNREADABLE,
        /** A caveat is never taken away, but withdrawn. */
        ADDED,
        /** An open conflict is not made again. */
        CONFLICT
    }

    /** Restores what stood before one change. */
    static Restoring of(AnnotatedPhotograph state, Change change, Hand by) {
        if (change.field().equals(StatementFields.CONFLICT.key())) {
            return new Refused(Reason.CONFLICT);
        }
        Restoring restoring = change.field().equals(Change.WHOLE) ? whole(state, change) : field(state, change, by);
        boolean asItIs = restoring instanceof Possible possible
                && possible.edit().applyTo(state).state().equals(state);
        return asItIs ? new Refused(Reason.AS_IT_IS) : restoring;
    }

    /** Restores what stood before several changes, as far as it can be. */
    static Edit all(List<Change> changes, Hand by) {
        return new Several(changes.stream()
                .<Edit>map(change -> (Verb)
                        state -> of(state, change, by) instanceof Possible possible ? possible.edit() : Several.NOTHING)
                .toList());
    }

    private static Restoring field(AnnotatedPhotograph state, Change change, Hand by) {
        boolean isOfPhoto = change.in().equals(Change.PHOTO);
        if (!isOfPhoto && state.statement(change.in()).isEmpty()) {
            return new Refused(Reason.GONE);
        }
        Place place = isOfPhoto ? Place.PHOTOGRAPH : Place.statement(change.in());
        Optional<Said> stood = Earlier.said(state, change);
        return stood.<Restoring>map(said -> new Possible(new RestoreField(place, change.field(), said, by)))
                .orElseGet(() -> new Refused(Reason.UNREADABLE));
    }

    private static Restoring whole(AnnotatedPhotograph state, Change change) {
        Optional<Statement> there = state.statement(change.in());
        if (change.before().isEmpty()) {
            boolean isCaption = there.filter(said -> said.isCaption() || said.isOriginalCaption())
                    .isPresent();
            return there.isEmpty()
                    ? new Refused(Reason.AS_IT_IS)
                    : isCaption ? new Possible(new RemoveStatement(change.in())) : new Refused(Reason.ADDED);
        }
        if (there.isPresent()) {
            return new Refused(Reason.AS_IT_IS);
        }
        return Earlier.statement(state, change)
                .<Restoring>map(statement -> new Possible(putBack(statement)))
                .orElseGet(() -> new Refused(Reason.UNREADABLE));
    }

    private static Edit putBack(Statement statement) {
        Edit insert = InsertStatement.last(statement);
        return statement.get(StatementFields.LEAD) ? Several.of(insert, new MakeLead(statement.id(), true)) : insert;
    }
}
