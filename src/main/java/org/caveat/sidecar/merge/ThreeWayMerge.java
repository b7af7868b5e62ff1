package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two trees that started from a third.
 *
 * <p>What one side changed is taken over; what both changed alike is agreed; what both changed differently is a
 * {@link Clash}. Annotations, persons, entries of the history and selections are matched by id, objects by key, open
 * conflicts by what they say; other lists and values are whole. When the parts of one field clash, our field stands as a
 * whole, so that no value is made of halves.
 */
public final class ThreeWayMerge {
    private final List<Clash> clashes = new ArrayList<>();

    private ThreeWayMerge() {}

    /** Merges a file's trees; an empty object stands for a file that was not there. */
    public static Merged merge(JsonNode base, JsonNode ours, JsonNode theirs) {
        ThreeWayMerge merge = new ThreeWayMerge();
        Three three = new Three(Optional.of(base), Optional.of(ours), Optional.of(theirs));
        return new Merged(merge.record(new Place(List.of(), List.of()), three), merge.clashes);
    }

    /**
     * Where in the trees the merge is.
     *
     * @param shape the path with elements of lists as {@code *}
     * @param record the path of the record, elements by their keys
     */
    private record Place(List<String> shape, List<String> record) {
        Place in(String key) {
            return new Place(with(shape, key), with(record, key));
        }

        Place element(String key) {
            return new Place(with(shape, Shape.ELEMENT), with(record, key));
        }

        private static List<String> with(List<String> path, String step) {
            List<String> longer = new ArrayList<>(path);
            longer.add(step);
            return List.copyOf(longer);
        }
    }

    private ObjectNode record(Place place, Three three) {
        ObjectNode merged = Json.object();
        for (String key : three.keys()) {
            field(place, key, three.member(key)).ifPresent(value -> merged.set(key, value));
        }
        return merged;
    }

    private Optional<JsonNode> field(Place record, String key, Three three) {
        Place place = record.in(key);
        if (Shape.isRecord(place.shape()) && three.are(JsonNode::isObject)) {
            return Optional.of(record(place, three.orFromNothing()));
        }
        if (three.isAgreed() || three.onlyWeChanged()) {
            return three.ours();
        }
        if (three.onlyTheyChanged()) {
            return three.theirs();
        }
        if (Shape.isListOfThings(place.shape()) && three.are(JsonNode::isArray)) {
            return Optional.of(things(record, key, three));
        }
        return OfTheWriting.settled(record.shape(), key, three)
                .or(() -> parts(three))
                .or(() -> clash(record.record(), key, Optional.empty(), three));
    }

    /** An object that both changed, if they changed different parts of it. */
    private static Optional<JsonNode> parts(Three three) {
        if (three.base().isEmpty() || !three.are(JsonNode::isObject)) {
            return Optional.empty();
        }
        ObjectNode merged = Json.object();
        for (String key : three.keys()) {
            Three part = three.member(key);
            Optional<Part> said = part(part);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            said.get().value().ifPresent(present -> merged.set(key, present));
        }
        return Optional.of(merged);
    }

    /**
     * What one part of an object says.
     *
     * @param value empty where the part is not there
     */
    private record Part(Optional<JsonNode> value) {}

    /** One part of an object; empty where both changed it. */
    private static Optional<Part> part(Three part) {
        if (part.isAgreed() || part.onlyWeChanged()) {
            return Optional.of(new Part(part.ours()));
        }
        return part.onlyTheyChanged()
                ? Optional.of(new Part(part.theirs()))
                : parts(part).map(whole -> new Part(Optional.of(whole)));
    }

    private Optional<JsonNode> clash(List<String> record, String field, Optional<String> thing, Three three) {
        clashes.add(new Clash(record, field, thing, three.base(), three.ours(), three.theirs()));
        return three.ours().or(three::theirs);
    }

    private JsonNode things(Place record, String key, Three three) {
        Things base = Things.of(three.base());
        Things ours = Things.of(three.ours());
        Things theirs = Things.of(three.theirs());
        Map<String, JsonNode> standing = new java.util.HashMap<>();
        for (String id : Things.keysOf(ours, theirs)) {
            Three one = new Three(base.get(id), ours.get(id), theirs.get(id));
            thing(record, key, id, one).ifPresent(thing -> standing.put(id, thing));
        }
        return Json.array(ThingsInOrder.of(base, ours, theirs, standing));
    }

    private Optional<JsonNode> thing(Place record, String key, String id, Three three) {
        Place place = record.in(key).element(id);
        if (Shape.isRecord(place.shape()) && three.are(JsonNode::isObject)) {
            return Optional.of(record(place, three.orFromNothing()));
        }
        if (three.isAgreed() || three.onlyWeChanged()) {
            return three.ours();
        }
        if (three.onlyTheyChanged()) {
            return three.theirs();
        }
        if (Shape.isEntry(place.shape()) && three.are(JsonNode::isObject)) {
            return parts(three)
                    .or(() -> OneEntry.of(three))
                    .or(() -> clash(record.record(), key, Optional.of(id), three));
        }
        boolean ofTheRecord = !Shape.isRecord(place.shape());
        return parts(three)
                .or(() -> ofTheRecord
                        ? clash(record.record(), key, Optional.of(id), three)
                        : clash(place.record(), key, Optional.empty(), three));
    }
}
