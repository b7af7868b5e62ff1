package org.caveat.sidecar.merge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;

/** One value in the three trees of a merge, as far as each has it. */
record Three(Optional<JsonNode> base, Optional<JsonNode> ours, Optional<JsonNode> theirs) {

    /** The member of that name in each of the three objects. */
    Three member(String key) {
        return new Three(in(base, key), in(ours, key), in(theirs, key));
    }

    /** The names of all members that we or they have. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        ours.ifPresent(object -> keys.addAll(object.propertyNames()));
        theirs.ifPresent(object -> keys.addAll(object.propertyNames()));
        return keys;
    }

    /** Our side and theirs are such a value, and so is the base, if there is one. */
    boolean are(Predicate<JsonNode> kind) {
        return ours.filter(kind).isPresent()
                && theirs.filter(kind).isPresent()
                && base.map(kind::test).orElse(true);
    }

    Three orFromNothing() {
        return base.isPresent() ? this : new Three(Optional.of(Json.object()), ours, theirs);
    }

    boolean isAgreed() {
        return ours.equals(theirs);
    }

    boolean onlyWeChanged() {
        return base.equals(theirs);
    }

    boolean onlyTheyChanged() {
        return base.equals(ours);
    }

    private static Optional<JsonNode> in(Optional<JsonNode> object, String key) {
        return object.map(node -> node.get(key));
    }
}
