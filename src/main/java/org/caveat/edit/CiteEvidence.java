package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Evidence;
import org.caveat.model.StatementFields;

/** Adds evidence to a statement. */
public record CiteEvidence(String id, Evidence evidence, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Place place = Place.statement(id);
        List<Evidence> all = new ArrayList<>(place.read(state).get(StatementFields.EVIDENCE));
        all.add(evidence);
        return Several.of(new Put<>(place, StatementFields.EVIDENCE, List.copyOf(all)), by.touches(place));
    }
}
