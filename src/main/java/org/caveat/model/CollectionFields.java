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

    public static final Field<List<SearchItem>> SEARCHES = Field.many("caveat:searches");
    public static final Field<List<TemplateItem>> TEMPLATES = Field.many("caveat:templates");

    /**
     * Patterns of names by which files of one thing are found. Where the field is there its patterns alone hold, and an empty
     * list finds nothing; where it is not, files are joined as archives usually name them.
     */
    public static final Field<Optional<List<Pairing>>> PAIRING = Field.one("caveat:pairing");

    /** The file of a bibliography, as a path in the collection: CSL-JSON, BibTeX or RIS. */
    public static final Field<Optional<String>> BIBLIOGRAPHY = Field.one("caveat:bibliography");
    /** The style in which sources are cited from it, by its name among the Citation Styles. */
    public static final Field<Optional<String>> CITATION_STYLE = Field.one("caveat:citationStyle");
    /** The file of code replacements, as a path in the collection. */
    public static final Field<Optional<String>> CODES = Field.one("caveat:codes");

    public static final Field<List<Conflict>> CONFLICT = Field.many("caveat:conflict");

    private CollectionFields() {}
}
