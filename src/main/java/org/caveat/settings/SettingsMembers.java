package org.caveat.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caveat.model.Foreign;
import org.caveat.model.Orcid;
import org.caveat.settings.Settings.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of the file; those that are understood are told apart from the rest. */
final class SettingsMembers {
    private final ObjectNode object;
    private final Set<String> understood = new HashSet<>();

    SettingsMembers(ObjectNode object) {
        this.object = object;
    }

    Optional<String> text(String key) {
        return understood(key, JsonNode::isString).map(JsonNode::stringValue);
    }

    Optional<Orcid> orcid(String key) {
        return understood(key, node -> Orcid.of(node.asString("")).isPresent())
                .flatMap(node -> Orcid.of(node.asString()));
    }

    Optional<Theme> theme(String key) {
        return understood(key, node -> theme(node).isPresent()).flatMap(SettingsMembers::theme);
    }

    Optional<Boolean> flag(String key) {
        return understood(key, JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    Optional<Integer> number(String key, int least, int most) {
        return understood(key, node -> node.isInt() && node.intValue() >= least && node.intValue() <= most)
                .map(JsonNode::intValue);
    }

    List<String> texts(String key) {
        return understood(key, node -> node.isArray() && node.values().stream().allMatch(JsonNode::isString))
                .map(array -> array.values().stream().map(JsonNode::stringValue).toList())
                .orElse(List.of());
    }

    Optional<ObjectNode> object(String key) {
        return understood(key, JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** What is not understood, each as the JSON text it was read as. */
    Foreign rest() {
        Map<String, String> rest = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!understood.contains(member.getKey())) {
                rest.put(member.getKey(), member.getValue().toString());
            }
        }
        return Foreign.of(rest);
    }

    private Optional<JsonNode> understood(String key, Predicate<JsonNode> type) {
        Optional<JsonNode> node = Optional.ofNullable(object.get(key)).filter(type);
        node.ifPresent(found -> understood.add(key));
        return node;
    }

    private static Optional<Theme> theme(JsonNode node) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(node.asString()))
                .findFirst();
    }
}
