package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Holding;

/** A photograph without a text for those who cannot see it: WCAG 2.2, success criterion 1.1.1. */
public record NoAltText() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "no-alt-text";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        boolean described = holding.state().photograph().altTexts().stream()
                .anyMatch(text -> !text.value().isBlank());
        return described || holding.status() != Holding.Status.OK ? Stream.empty() : Stream.of(Observation.of(holding));
    }
}
