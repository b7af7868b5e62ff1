package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** The fields of the collection file. */
public final class CollectionFields {
    public static final Field<String> ID = Field.word("id");
    public static final Field<List<Text>> LABEL = Field.many("label");
    public static final Field<List<Text>> DESCRIPTION = Field.many("caveat:description");
    public static final Field<Optional<Institution>> INSTITUTION = Field.one("caveat:institution");
    /** BCP 47: the language of texts that do not name theirs, and of new ones. */
    public static final Field<Optional<String>> LANGUAGE = Field.one("caveat:language");

    public static final Field<Optional<String>> RIGHTS = Field.one("rights");
    public static final Field<List<OwnKind>> KINDS = Field.many("caveat:kinds");
    public static final Field<List<Selection>> SELECTIONS = Field.many("caveat:selections");

    /** Patterns of names by which files of one thing are found. */
    public static final Field<List<Pairing>> PAIRING = Field.many("caveat:pairing");

    public static final Field<List<Conflict>> CONFLICT = Field.many("caveat:conflict");

    private CollectionFields() {}
}
