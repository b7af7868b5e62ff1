package org.caveat.sidecar.versions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Change;
import org.caveat.model.Conflict;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.AgentCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import org.caveat.sidecar.merge.Writer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands where a field is in disagreement.
 *
 * @param in the name of the record, as a history spells it
 * @param page the file, whose history says who wrote what stands
 */
record Standing(String in, JsonNode record, JsonNode page) {
    private static final Comparator<Version> BY_TIME = Comparator.comparing(
            version -> version.when().flatMap(Timestamp::moment).orElse(Instant.MAX));

    /** The versions of a field: those that are noted, and what was typed since, if that is another. */
    Disagreement with(NotedField noted) {
        List<Version> versions = noted.key().equals(Change.WHOLE) ? ofTheWhole(noted) : ofField(noted);
        versions.sort(BY_TIME);
        return new Disagreement(in, noted.key(), noted.thing(), versions, noted.notes());
    }

    private List<Version> ofField(NotedField noted) {
        Optional<String> stands = value(noted).map(CanonicalText::onOneLine);
        List<Version> versions = new ArrayList<>();
        for (Conflict note : noted.notes()) {
            versions.add(new Version(
                    note.json(),
                    field(noted, note.json()),
                    note.creator(),
                    note.created(),
                    note.json().equals(stands)));
        }
        if (versions.stream().noneMatch(Version::stands)) {
            versions.add(standing(noted.key(), stands, field(noted, stands)));
        }
        return versions;
    }

    /** The statement as it stands, and that somebody had removed it. */
    private List<Version> ofTheWhole(NotedField noted) {
        ObjectNode statement = (ObjectNode) record.deepCopy();
        statement.remove("caveat:conflict");
        String spelled = CanonicalText.onOneLine(statement);
        List<Version> versions = new ArrayList<>();
        versions.add(standing(noted.key(), Optional.of(spelled), Optional.of(spelled)));
        for (Conflict note : noted.notes()) {
            versions.add(new Version(note.json(), note.json(), note.creator(), note.created(), false));
        }
        return versions;
    }

    private Version standing(String key, Optional<String> value, Optional<String> field) {
        Writer writer = Writer.of(page, in, key);
        return new Version(
                value,
                field,
                writer.creator().flatMap(Standing::agent),
                writer.created().map(JsonNode::asString).map(Timestamp::new),
                true);
    }

    private static Optional<Agent> agent(JsonNode node) {
        try {
            return Optional.of(AgentCodec.INSTANCE.read(node, Where.ROOT));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> value(NotedField noted) {
        JsonNode field = record.path(noted.key());
        if (noted.thing().isEmpty()) {
            return Optional.ofNullable(record.get(noted.key()));
        }
        for (JsonNode element : field) {
            if (isThing(element, noted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The whole field with a value in it: of one element, the list with that one in its place. */
    private Optional<String> field(NotedField noted, Optional<String> value) {
        if (noted.thing().isEmpty()) {
            return value;
        }
        List<JsonNode> elements = new ArrayList<>();
        boolean isPlaced = false;
        for (JsonNode element : record.path(noted.key())) {
            boolean isIt = isThing(element, noted);
            isPlaced |= isIt;
            if (isIt) {
                value.map(Standing::tree).ifPresent(elements::add);
            } else {
                elements.add(element);
            }
        }
        if (!isPlaced) {
            value.map(Standing::tree).ifPresent(elements::add);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(CanonicalText.onOneLine(Json.array(elements)));
    }

    private static boolean isThing(JsonNode element, NotedField noted) {
        return noted.thing().equals(Optional.of(element.path("id").asString("")));
    }

    private static JsonNode tree(String json) {
        try {
            return StrictJson.read(json);
        } catch (Unreadable broken) {
            throw new IllegalArgumentException("carried as JSON, and is none: " + json, broken);
        }
    }
}
