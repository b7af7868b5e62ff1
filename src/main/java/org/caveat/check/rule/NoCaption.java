package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;

/** A photograph of which neither a headline nor a description says what is seen. */
public record NoCaption() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "no-caption";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        AnnotatedPhotograph state = holding.state();
        boolean captioned = state.photograph().titles().stream()
                        .anyMatch(title -> !title.text().value().isBlank())
                || state.description().stream().anyMatch(text -> !text.value().isBlank());
        return captioned || holding.status() != Holding.Status.OK ? Stream.empty() : Stream.of(Observation.of(holding));
    }
}
