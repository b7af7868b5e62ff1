package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;

/**
 * Says that a caveat no longer stands. It is kept, with the reason and what replaced it.
 *
 * @param replacedBy the id of the caveat that stands in its place
 */
public record WithdrawCaveat(String id, String reason, Optional<String> replacedBy, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Place place = Place.statement(id);
        return Several.of(
                new Put<>(place, StatementFields.STATUS, Optional.of(Status.WITHDRAWN)),
                new Put<>(place, StatementFields.REASON, Optional.of(reason)),
                new Put<>(place, StatementFields.REPLACED_BY, replacedBy),
                new Put<>(place, StatementFields.LEAD, false),
                by.touches(place));
    }
}
