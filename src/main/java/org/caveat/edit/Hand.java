package org.caveat.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caveat.model.Agent;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;

/**
 * Who makes an edit, and when.
 *
 * @param newId makes ids for what is new
 */
public record Hand(Agent author, Instant moment, Supplier<String> newId) {

    public static Hand of(String author, Instant moment) {
        return new Hand(Agent.person(author), moment, () -> "urn:uuid:" + UUID.randomUUID());
    }

    public Timestamp stamp() {
        return Timestamp.of(moment);
    }

    /** Says of a statement that it was changed now. */
    public Edit touches(Place statement) {
        return new Put<>(statement, StatementFields.MODIFIED, Optional.of(stamp()));
    }
}
