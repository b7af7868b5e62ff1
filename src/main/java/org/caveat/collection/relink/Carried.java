package org.caveat.collection.relink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Several;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** What is carried along in other photographs when one is called otherwise: as a file of one thing, and as evidence. */
public final class Carried {
    private Carried() {}

    /** The edit of another photograph; empty where it does not name the one that was renamed. */
    public static Optional<Edit> in(Holding other, Renamed renamed) {
        AnnotatedPhotograph before = other.state();
        AnnotatedPhotograph after = renamed.in(other.file(), before);
        if (after.equals(before) || other.closed().isPresent()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Put<>(
                Place.PHOTOGRAPH, PhotographFields.FILE, after.photograph().get(PhotographFields.FILE)));
        edits.add(new Put<>(
                Place.PHOTOGRAPH, PhotographFields.APART, after.photograph().get(PhotographFields.APART)));
        for (Statement statement : after.statements()) {
            edits.add(new Put<>(
                    Place.statement(statement.id()),
                    StatementFields.EVIDENCE,
                    statement.get(StatementFields.EVIDENCE)));
        }
        return Optional.of(new Several(edits));
    }
}
