package org.caveat.model;

import java.util.Optional;

/**
 * One of the values of a field that two curators changed, kept until someone chooses.
 *
 * @param field the key of the field
 * @param thing the id of the element of the field's list that was changed; empty where the field is changed as a whole
 * @param json the value, as JSON text; empty where that curator had removed it
 */
public record Conflict(
        String field,
        Optional<String> thing,
        Optional<String> json,
        Optional<Agent> creator,
        Optional<Timestamp> created,
        Foreign foreign) {

    public Conflict(
            String field,
            Optional<String> json,
            Optional<Agent> creator,
            Optional<Timestamp> created,
            Foreign foreign) {
        this(field, Optional.empty(), json, creator, created, foreign);
    }
}
