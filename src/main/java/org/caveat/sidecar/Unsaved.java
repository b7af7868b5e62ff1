package org.caveat.sidecar;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.Unreadable;

/**
 * What was said of a photograph and could not be saved.
 *
 * @param basis what it started from
 * @param author who said it
 * @param moment when it could not be saved
 */
public record Unsaved(Path photograph, Basis basis, AnnotatedPhotograph state, Agent author, Instant moment) {

    /**
     * What comes of it where others have said something since: as in a save, both are brought together, and a field that
     * both changed keeps both values. Empty where that would be no sidecar.
     */
    public Optional<AnnotatedPhotograph> upon(AnnotatedPhotograph now) {
        Sitting sitting = Sitting.begin(author, basis.state(), moment);
        try {
            return Optional.of(Meeting.of(new Saying(photograph, basis, state, sitting), now, Timestamp.of(moment))
                    .state());
        } catch (Unreadable noSidecar) {
            return Optional.empty();
        }
    }
}
