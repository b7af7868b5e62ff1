package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;

/**
 * Makes a caveat a draft, or says that it was reviewed. A withdrawn one stands again, and why it was withdrawn no longer
 * applies. To withdraw one, see {@link WithdrawCaveat}.
 */
public record ReviseStatus(String id, Status status, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        return Several.of(
                new ReviseStatement<>(id, StatementFields.STATUS, Optional.of(status), by),
                new ReviseStatement<>(id, StatementFields.REASON, Optional.empty(), by),
                new ReviseStatement<>(id, StatementFields.REPLACED_BY, Optional.empty(), by));
    }
}
