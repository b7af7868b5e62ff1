package org.caveat.model;

import java.util.Optional;

/**
 * The text of a statement in one language: a {@code TextualBody} of the W3C Web Annotation Data Model (2017), 3.2.4.
 *
 * @param creator who wrote the words, where they are quoted, as of an original caption
 * @param transcription {@code verbatim} where the words are copied letter by letter
 */
public record Body(Text text, Optional<Agent> creator, Optional<String> transcription) {

    public static Body of(String language, String value) {
        return new Body(Text.of(language, value), Optional.empty(), Optional.empty());
    }

    /** The same without a member that is not understood, or that says nothing more. */
    public Body without(String foreignMember) {
        Text same = new Text(text.language(), text.value(), text.foreign().without(foreignMember));
        return new Body(same, creator, transcription);
    }
}
