package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** The fields of {@code caveat:photo}: what is said of the photograph as a thing. */
public final class PhotographFields {
    public static final Field<String> FILE_NAME = Field.word("caveat:fileName");
    /** Media type. */
    public static final Field<Optional<String>> FORMAT = Field.one("format");

    public static final Field<Optional<Long>> BYTE_SIZE = Field.one("caveat:byteSize");
    /** Pixels of the upright picture. */
    public static final Field<Optional<Integer>> WIDTH = Field.one("caveat:width");
    /** Pixels of the upright picture. */
    public static final Field<Optional<Integer>> HEIGHT = Field.one("caveat:height");
    /** EXIF orientation, 1 to 8. */
    public static final Field<Optional<Integer>> ORIENTATION = Field.one("caveat:orientation");

    public static final Field<List<Fixity>> FIXITY = Field.many("caveat:fixity");
    public static final Field<List<OtherFile>> FILE = Field.many("caveat:file");
    /** Names of files in the same folder that a curator parted from this thing: no name joins them again. */
    public static final Field<List<String>> APART = Field.many("caveat:apart");

    public static final Field<List<Title>> TITLE = Field.many("caveat:title");
    public static final Field<List<Text>> ALT_TEXT = Field.many("caveat:altText");
    public static final Field<Optional<Taken>> DATE = Field.one("caveat:date");
    public static final Field<List<Name>> MAKER = Field.many("caveat:maker");
    public static final Field<List<Name>> PLACE = Field.many("caveat:place");
    public static final Field<List<Name>> KEYWORD = Field.many("caveat:keyword");
    public static final Field<List<Person>> PERSON = Field.many("caveat:person");
    public static final Field<List<Identifier>> IDENTIFIER = Field.many("caveat:identifier");
    public static final Field<Optional<Agent>> REPOSITORY = Field.one("caveat:repository");
    public static final Field<Optional<String>> MEDIUM = Field.one("caveat:medium");
    /** A term of IPTC's NewsCodes, as a URI. */
    public static final Field<Optional<String>> DIGITAL_SOURCE_TYPE = Field.one("caveat:digitalSourceType");
    /** An http URI of RightsStatements.org or Creative Commons. */
    public static final Field<Optional<String>> RIGHTS = Field.one("rights");

    public static final Field<List<CommunityLabel>> LABEL = Field.many("caveat:label");
    public static final Field<List<Conflict>> CONFLICT = Field.many("caveat:conflict");

    private PhotographFields() {}
}
