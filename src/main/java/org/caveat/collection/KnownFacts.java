package org.caveat.collection;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import org.caveat.metadata.FactsForm;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Rest;

/**
 * What a file said of itself when it was read last. As it is kept it is packed, and unpacked for whoever asks: of a hundred
 * thousand files the first screen asks for a few.
 */
sealed interface KnownFacts {
    /** Nothing is known: it is to be read again. */
    KnownFacts NONE = new AtHand(Optional.empty());

    Optional<FileFacts> facts();

    static KnownFacts of(Optional<FileFacts> facts) {
        return new AtHand(facts);
    }

    /** They are at hand; empty where they are to be read again. */
    record AtHand(Optional<FileFacts> facts) implements KnownFacts {
        @Override
        public boolean equals(Object other) {
            return other instanceof KnownFacts known && facts.equals(known.facts());
        }

        @Override
        public int hashCode() {
            return facts.hashCode();
        }
    }

    /** A part of a leaf of the catalogue. */
    final class Packed implements KnownFacts {
        private final byte[] leaf;
        private final int from;
        private final FactsForm form;
        private final Rest rest;

        Packed(byte[] leaf, int from, FactsForm form, Rest rest) {
            this.leaf = leaf;
            this.from = from;
            this.form = form;
            this.rest = rest;
        }

        @Override
        public Optional<FileFacts> facts() {
            try {
                return Optional.of(
                        form.read(new DataInputStream(new ByteArrayInputStream(leaf, from, leaf.length - from)), rest));
            } catch (IOException spoilt) { // the file tells it again
                return Optional.empty();
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof KnownFacts known && facts().equals(known.facts());
        }

        @Override
        public int hashCode() {
            return facts().hashCode();
        }
    }
}
