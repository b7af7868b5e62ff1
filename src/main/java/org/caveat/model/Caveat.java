package org.caveat.model;

import java.util.List;
import java.util.Optional;
import org.caveat.time.Edtf;

/** A caveat: one statement of what the photograph does not tell. */
public record Caveat(Statement statement) {

    public String id() {
        return statement.id();
    }

    /** The kind; a comment of another program, which has none, is of the kind {@code comment}. */
    public Kind kind() {
        String key = statement.get(StatementFields.KIND);
        return Kind.of(key.isEmpty() ? "comment" : key);
    }

    public List<Text> texts() {
        return statement.texts();
    }

    public List<Text> shortTexts() {
        return statement.get(StatementFields.SHORT);
    }

    public Optional<Region> region() {
        return statement.get(StatementFields.TARGET).flatMap(Target::region);
    }

    public Optional<Integer> page() {
        return statement.get(StatementFields.TARGET).flatMap(Target::page);
    }

    public Optional<Beyond> beyond() {
        return statement.get(StatementFields.BEYOND);
    }

    /** Ids of the persons it is about. */
    public List<String> about() {
        return statement.get(StatementFields.ABOUT);
    }

    /** The time it speaks of, as the file spells it. */
    public Optional<String> when() {
        return statement.get(StatementFields.WHEN);
    }

    /** The time it speaks of, where it can be read. */
    public Optional<Edtf> date() {
        return when().flatMap(Edtf::of);
    }

    public Optional<Name> place() {
        return statement.get(StatementFields.PLACE);
    }

    public Optional<Certainty> certainty() {
        return statement.get(StatementFields.CERTAINTY);
    }

    public List<Evidence> evidence() {
        return statement.get(StatementFields.EVIDENCE);
    }

    /** Where it stands; a caveat that does not say so is a draft. */
    public Status status() {
        return statement.get(StatementFields.STATUS).orElse(Status.DRAFT);
    }

    public boolean isLead() {
        return statement.get(StatementFields.LEAD) && stands();
    }

    public boolean isPrivate() {
        return statement.get(StatementFields.PRIVATE);
    }

    /** Whether it stands: a withdrawn caveat is kept, and no longer stands. */
    public boolean stands() {
        return !status().equals(Status.WITHDRAWN);
    }

    /** Somebody looked, and found no answer. */
    public boolean isNotKnown() {
        return certainty().filter(Certainty.UNKNOWN::equals).isPresent();
    }

    /** Some source disputes it. Never stored. */
    public boolean isDisputed() {
        return evidence().stream().anyMatch(Evidence::disputes);
    }

    /** Nothing carries it: no source that asserts or corroborates; of a not known, no word of where one looked. */
    public boolean isUnsourced() {
        return isNotKnown() ? evidence().isEmpty() : evidence().stream().noneMatch(Evidence::supports);
    }
}
