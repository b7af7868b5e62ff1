package org.caveat.model;

import java.util.List;
import java.util.Optional;

/** The fields of one statement. */
public final class StatementFields {
    /** {@code describing} of captions, {@code commenting} of caveats, {@code replying} of their discussion. */
    public static final Field<String> MOTIVATION = Field.word("motivation");
    /** {@code caption}, {@code original-caption}, or a kind of caveat. */
    public static final Field<String> KIND = Field.word("caveat:kind");

    public static final Field<List<Body>> BODY = Field.many("body");
    public static final Field<List<Text>> SHORT = Field.many("caveat:short");
    public static final Field<Optional<Target>> TARGET = Field.one("target");
    public static final Field<Optional<Beyond>> BEYOND = Field.one("caveat:beyond");
    public static final Field<List<String>> ABOUT = Field.many("caveat:about");
    /** The time the statement speaks of, as EDTF. */
    public static final Field<Optional<String>> WHEN = Field.one("caveat:when");

    public static final Field<Optional<Name>> PLACE = Field.one("caveat:place");
    public static final Field<Optional<Certainty>> CERTAINTY = Field.one("caveat:certainty");
    public static final Field<List<Evidence>> EVIDENCE = Field.many("caveat:evidence");
    public static final Field<Optional<Status>> STATUS = Field.one("caveat:status");
    public static final Field<Optional<String>> REASON = Field.one("caveat:reason");
    public static final Field<Optional<String>> REPLACED_BY = Field.one("caveat:replacedBy");
    public static final Field<Boolean> LEAD = Field.flag("caveat:lead");
    public static final Field<Boolean> PRIVATE = Field.flag("caveat:private");
    public static final Field<List<Conflict>> CONFLICT = Field.many("caveat:conflict");
    public static final Field<Optional<String>> RIGHTS = Field.one("rights");
    public static final Field<Optional<Agent>> CREATOR = Field.one("creator");
    public static final Field<Optional<Timestamp>> CREATED = Field.one("created");
    public static final Field<Optional<Timestamp>> MODIFIED = Field.one("modified");

    private StatementFields() {}
}
