package org.caveat.ui.inspector.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;

/**
 * An answer that is typed and not yet kept.
 *
 * @param words what is answered; of what is not known, what was looked for
 * @param when as EDTF, or as somebody is typing it
 * @param source what the answer rests on
 * @param looked where one looked, one place a line; present where the question is said to be not known
 */
record Unkept(String words, Optional<Certainty> certainty, String when, String source, Optional<String> looked) {
    static final Unkept NOTHING = new Unkept("", Optional.empty(), "", "", Optional.empty());

    /** What an answer cannot be kept without. */
    enum Missing {
        WORDS,
        PLACES
    }

    Unkept saying(String newWords) {
        return new Unkept(newWords, certainty, when, source, looked);
    }

    Unkept sure(Optional<Certainty> newCertainty) {
        return new Unkept(words, newCertainty, when, source, looked);
    }

    Unkept dated(String newWhen) {
        return new Unkept(words, certainty, newWhen, source, looked);
    }

    Unkept restingOn(String newSource) {
        return new Unkept(words, certainty, when, newSource, looked);
    }

    /** Not known after all, or, where nothing is given, an answer again. */
    Unkept lookedIn(Optional<String> places) {
        return new Unkept(words, certainty, when, source, places);
    }

    boolean isNotKnown() {
        return looked.isPresent();
    }

    boolean isNothing() {
        return certainty.isEmpty()
                && Stream.of(words, when, source, looked.orElse("")).allMatch(String::isBlank);
    }

    Optional<Missing> missing() {
        if (isNotKnown()) {
            return places().isEmpty() ? Optional.of(Missing.PLACES) : Optional.empty();
        }
        return words.isBlank() ? Optional.of(Missing.WORDS) : Optional.empty();
    }

    private List<String> places() {
        return looked.orElse("")
                .lines()
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /**
     * What a caveat says that keeps it. A source typed before the answer turned out not to be known was looked into too.
     *
     * @param known a source with what is known of it besides its citation
     */
    Said said(String language, UnaryOperator<Source> known) {
        Stream<String> sources = Stream.of(source.strip()).filter(citation -> !citation.isEmpty());
        List<Evidence> evidence = Stream.concat(sources, places().stream())
                .distinct()
                .map(citation -> Evidence.of(Stance.ASSERTS, known.apply(Source.of(citation))))
                .toList();
        List<Body> bodies = words.isBlank() ? List.of() : List.of(Body.of(language, words.strip()));
        return Said.NOTHING
                .with(StatementFields.BODY, bodies)
                .with(StatementFields.CERTAINTY, isNotKnown() ? Optional.of(Certainty.UNKNOWN) : certainty)
                .with(StatementFields.WHEN, Optional.of(when.strip()).filter(date -> !date.isEmpty()))
                .with(StatementFields.EVIDENCE, evidence);
    }
}
