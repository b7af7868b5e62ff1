package org.caveat.sidecar;

import java.util.Objects;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;

/**
 * What an edit started from: the sidecar as it was read or last written, to the letter. Where that is how this program
 * writes the state, as it mostly is, it is not held beside the state: it is written again for whoever asks.
 */
public final class Basis {
    private final boolean isWritten;
    /** Where it is not as this program writes the state. */
    private final Optional<Letter> letter;

    private final AnnotatedPhotograph state;

    /** @param text the file's text; empty where there was no file */
    public Basis(Optional<String> text, AnnotatedPhotograph state) {
        this.isWritten = text.isPresent();
        this.letter = text.filter(file -> !SidecarJson.isCanonical(file, state)).map(Letter::new);
        this.state = state;
    }

    /** The file's text; empty where there was no file. */
    public Optional<String> text() {
        return isWritten
                ? Optional.of(letter.map(Letter::text).orElseGet(() -> SidecarJson.canonical(state)))
                : Optional.empty();
    }

    public AnnotatedPhotograph state() {
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basis basis
                && isWritten == basis.isWritten
                && letter.equals(basis.letter)
                && state.equals(basis.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isWritten, letter, state);
    }

    @Override
    public String toString() {
        return "Basis[" + text() + ", " + state + "]";
    }
}
