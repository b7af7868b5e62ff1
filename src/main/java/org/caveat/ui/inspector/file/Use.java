package org.caveat.ui.inspector.file;

/** The fields of the caption that can take a value of the file. */
enum Use {
    HEADLINE("inspector.headline"),
    DESCRIPTION("inspector.description"),
    /** The value at the end of what is seen, where it could not become what it claims to be. */
    WORDS("inspector.description"),
    ALT("inspector.alt"),
    ORIGINAL("inspector.original"),
    INSTANT("inspector.instant"),
    PLACE("inspector.one-of-places"),
    PERSON("inspector.one-of-persons"),
    CREATOR("inspector.one-of-creators"),
    IDENTIFIER("inspector.identifier-number"),
    RIGHTS("inspector.rights"),
    KEYWORD("inspector.one-of-keywords");

    private final String key;

    Use(String key) {
        this.key = key;
    }

    /** The key of its words, and of the step that is undone. */
    String key() {
        return key;
    }
}
