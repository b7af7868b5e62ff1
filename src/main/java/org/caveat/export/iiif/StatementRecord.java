package org.caveat.export.iiif;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who made a statement and when, and by which id it is known wherever it lies (Web Annotation Data Model, 3.3.1 and
 * 3.3.6).
 */
final class StatementRecord {
    private StatementRecord() {}

    static void writeTo(ObjectNode annotation, Statement statement) {
        if (isAbsolute(statement.id())) {
            annotation.put("canonical", statement.id());
        }
        statement
                .get(StatementFields.CREATOR)
                .flatMap(StatementRecord::agent)
                .ifPresent(agent -> annotation.set("creator", agent));
        moment(annotation, "created", statement.get(StatementFields.CREATED));
        moment(annotation, "modified", statement.get(StatementFields.MODIFIED));
        statement
                .get(StatementFields.RIGHTS)
                .flatMap(RightsAddress::of)
                .ifPresent(address -> annotation.put("rights", address));
    }

    /** Somebody by name; empty where there is none. */
    static Optional<ObjectNode> agent(Agent agent) {
        if (agent.name().isBlank()) {
            return Optional.empty();
        }
        ObjectNode node = Json.object();
        agent.id().filter(StatementRecord::isAbsolute).ifPresent(id -> node.put("id", id));
        if (!agent.type().isEmpty()) {
            node.put("type", agent.type());
        }
        node.put("name", agent.name());
        return Optional.of(node);
    }

    /** Only as {@code xsd:dateTime}, which the model wants; the data beside keep every other spelling. */
    private static void moment(ObjectNode annotation, String key, Optional<Timestamp> moment) {
        moment.filter(time -> time.moment().isPresent()).ifPresent(time -> annotation.put(key, time.text()));
    }

    private static boolean isAbsolute(String id) {
        try {
            return new URI(id).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
