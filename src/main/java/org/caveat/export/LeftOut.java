package org.caveat.export;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that an export does not carry, and why.
 *
 * @param file the photograph's path in the collection
 * @param statement the id of the caveat, caption or reply; empty where it is the photograph as a whole, or its picture
 * @param reason what its file says of it, in words; only of what cannot be read
 */
public record LeftOut(String file, Optional<String> statement, Why why, Optional<String> reason) {

    public static LeftOut photograph(String file, Why why, String reason) {
        return new LeftOut(file, Optional.empty(), why, Optional.of(reason));
    }

    /**
     * What is left out where a picture turns out to be broken only when it is to be shown.
     *
     * @param reason what its file says of it, in words
     * @return empty where it was known before, and is told already
     */
    public static Optional<LeftOut> picture(PublishedPhotograph photograph, String reason) {
        Why why = photograph.isSilent() ? Why.UNREADABLE : Why.PICTURE;
        return photograph.unreadable().isPresent()
                ? Optional.empty()
                : Optional.of(photograph(photograph.file(), why, reason));
    }

    static LeftOut statement(String file, String id, Why why) {
        return new LeftOut(file, Optional.of(id), why, Optional.empty());
    }

    /** A character of what is said of a photograph, for which another stands that can be seen. */
    public static LeftOut character(String file) {
        return new LeftOut(file, Optional.empty(), Why.CHARACTER, Optional.empty());
    }

    /** Whether it is a failure: something that nobody chose to leave out. */
    public boolean isFailure() {
        return why.isFailure();
    }

    /** Why something is left out. */
    public enum Why {
        /** Its sidecar cannot be read, so that nobody knows which caveats belong to it. */
        LOCKED(true),
        /** Its sidecar was written by a newer program, so that nobody knows what else it says. */
        NEWER(true),
        /** The picture cannot be read, and nothing is said of it. */
        UNREADABLE(true),
        /** The picture cannot be read; what is said of it is carried. */
        PICTURE(true),
        /** Its letters cannot be set, as no font has them or a word has no end: it is not in the PDF, whose other photographs are. */
        LETTERS(true),
        /** The picture cannot be cut into tiles; it is shown without. */
        TILES(true),
        /** The institution's logo is no file in the collection's folder. */
        LOGO(true),
        /** The institution's logo is no picture that browsers show. */
        LOGO_FORMAT(true),
        /** One of its files changed while it was copied: nobody knows whether the copy is whole. */
        CHANGED(true),
        /** One of its files cannot be copied. */
        UNCOPIED(true),
        /** XMP that lies beside the photograph cannot be read, so that it is not kept in the copy. */
        XMP(true),
        /** With its strip it would be larger than a file of the kind can be. */
        TOO_LARGE(true),
        /** No font has some letters of a strip; they stand in the file itself. */
        STRIP_LETTERS(true),
        /** A text that has no room in a field of IPTC-IIM, and no short form; it stands in XMP. */
        IPTC(false),
        /** A character that the format has no place for. */
        CHARACTER(false),
        PRIVATE(false),
        WITHDRAWN(false),
        DRAFT(false),
        DISCUSSION(false);

        private final boolean failure;

        Why(boolean failure) {
            this.failure = failure;
        }

        /** Whether nobody chose to leave it out. */
        public boolean isFailure() {
            return failure;
        }

        /** As the report spells it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
