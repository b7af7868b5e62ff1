package org.caveat.collection;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.metadata.FactsForm;
import org.caveat.metadata.FileAt;
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

    /** A leaf of the catalogue, which many files share. */
    final class Leaf {
        private final byte[] bytes;
        private final Path folder;
        private final FactsForm form;
        private final CatalogueForm.Left left;

        /**
         * A leaf that was read.
         *
         * @param folder the collection's folder
         * @param left tells where the rest of what a file says is
         */
        Leaf(byte[] bytes, Path folder, FactsForm form, CatalogueForm.Left left) {
            this.bytes = bytes;
            this.folder = folder;
            this.form = form;
            this.left = left;
        }

        /** How many bytes it is long. */
        int length() {
            return bytes.length;
        }

        private Optional<FileFacts> facts(int from, String file, long modified) {
            Rest rest = left.of(new FileAt(folder, file), modified);
            try {
                return Optional.of(form.read(ByteBuffer.wrap(bytes, from, bytes.length - from), rest));
            } catch (IOException | BufferUnderflowException spoilt) { // the file tells it again
                return Optional.empty();
            }
        }
    }

    /** A part of a leaf. */
    final class Packed implements KnownFacts {
        private final Leaf leaf;
        private final int from;
        private final String file;
        private final long modified;

        /**
         * What is kept of one file.
         *
         * @param from where in the leaf it begins
         * @param modified when the file was, in nanoseconds since 1970
         */
        Packed(Leaf leaf, int from, String file, long modified) {
            this.leaf = leaf;
            this.from = from;
            this.file = file;
            this.modified = modified;
        }

        @Override
        public Optional<FileFacts> facts() {
            return leaf.facts(from, file, modified);
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
