package org.caveat.sidecar.versions;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Timestamp;

/**
 * What one curator says.
 *
 * @param json the value, as JSON text; empty where they had removed it
 * @param field the whole field with that value in it, as JSON text: of a list of which one element is disputed, the list;
 *     empty where nothing would be left
 * @param by who says so, as far as it is known
 * @param when they said so, as far as it is known
 * @param stands whether it is the one that stands in the field now
 */
public record Version(
        Optional<String> json, Optional<String> field, Optional<Agent> by, Optional<Timestamp> when, boolean stands) {}
