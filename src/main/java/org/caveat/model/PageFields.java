package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** The fields of the sidecar as a whole: who and what wrote it, and when. */
public final class PageFields {
    public static final Field<String> ID = Field.word("id");
    public static final Field<String> SCHEMA_VERSION = Field.word("caveat:schemaVersion");
    /** The collection's id. */
    public static final Field<Optional<String>> PART_OF = Field.one("partOf");

    public static final Field<Optional<Agent>> CREATOR = Field.one("creator");
    public static final Field<Optional<Timestamp>> CREATED = Field.one("created");
    public static final Field<Optional<Timestamp>> MODIFIED = Field.one("modified");
    public static final Field<Optional<Agent>> GENERATOR = Field.one("generator");

    public static final Field<List<Conflict>> CONFLICT = Field.many("caveat:conflict");

    private PageFields() {}
}
