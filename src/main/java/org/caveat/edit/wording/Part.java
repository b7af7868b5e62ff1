package org.caveat.edit.wording;

import java.util.Locale;

/** What a passage of words is. */
public enum Part {
    HEADLINE,
    DESCRIPTION,
    ALT,
    CAVEAT,
    SHORT,
    NOTE,
    CITATION,
    PERSON,
    PLACE,
    CREATOR,
    KEYWORD,
    ORIGINAL_CAPTION,
    QUOTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is copied letter by letter: changing it makes it say what nobody wrote. */
    public boolean isVerbatim() {
        return this == ORIGINAL_CAPTION || this == QUOTE;
    }

    /** Whether it is said in each language for itself. */
    public boolean hasLanguages() {
        return switch (this) {
            case HEADLINE, DESCRIPTION, ALT, CAVEAT, SHORT, NOTE, ORIGINAL_CAPTION -> true;
            default -> false;
        };
    }
}
