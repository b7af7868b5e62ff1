package org.caveat.edit.caption;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A field of the caption. */
public enum CaptionField {
    HEADLINE,
    DESCRIPTION,
    ALT,
    ORIGINAL_CAPTION,
    INSTANT,
    INSTANT_BASIS,
    PLACE,
    PERSON,
    CREATOR,
    IDENTIFIER,
    RIGHTS,
    KEYWORD,
    TITLE_ORIGIN,
    MEDIUM,
    REPOSITORY,
    SOURCE_TYPE;

    private static final Set<CaptionField> LISTS = EnumSet.of(PLACE, PERSON, CREATOR, IDENTIFIER, KEYWORD);
    private static final Set<CaptionField> IN_LANGUAGES =
            EnumSet.of(HEADLINE, DESCRIPTION, ALT, ORIGINAL_CAPTION, TITLE_ORIGIN);
    private static final Set<CaptionField> TEXTS =
            EnumSet.of(HEADLINE, DESCRIPTION, ALT, ORIGINAL_CAPTION, INSTANT_BASIS, MEDIUM);

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds several values. */
    public boolean isList() {
        return LISTS.contains(this);
    }

    /** Whether it is said in each language for itself. */
    public boolean hasLanguages() {
        return IN_LANGUAGES.contains(this);
    }

    /** Whether it is words that can go on. */
    public boolean isText() {
        return TEXTS.contains(this);
    }
}
