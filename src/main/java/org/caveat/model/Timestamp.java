package org.caveat.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A moment at which something was written, as the file spells it.
 *
 * @param text an xsd:dateTime; what this program writes is in UTC, to the second, with {@code Z}
 */
public record Timestamp(String text) {

    public static Timestamp of(Instant moment) {
        return new Timestamp(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The moment meant, where the text can be read as one. */
    public Optional<Instant> moment() {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
