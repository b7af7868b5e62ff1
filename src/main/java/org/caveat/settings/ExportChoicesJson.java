package org.caveat.settings;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caveat.model.Foreign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How collections are exported, as a member of the settings' file, and back. */
final class ExportChoicesJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ExportChoicesJson() {}

    static ExportChoices read(ObjectNode object, Optional<ObjectNode> usual) {
        SortedMap<String, ExportChoice> choices = new TreeMap<>();
        Map<String, String> rest = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getValue() instanceof ObjectNode choice) {
                choices.put(member.getKey(), choice(new SettingsMembers(choice)));
            } else {
                rest.put(member.getKey(), member.getValue().toString());
            }
        }
        ExportChoice first = usual.map(one -> choice(new SettingsMembers(one))).orElse(ExportChoice.NONE);
        return new ExportChoices(first, choices, Foreign.of(rest));
    }

    private static ExportChoice choice(SettingsMembers members) {
        return new ExportChoice(
                members.texts("formats"),
                members.texts("options"),
                members.text("scope"),
                new ExportChoice.Places(members.text("target"), members.text("written"), members.text("baseUrl")),
                members.rest());
    }

    static ObjectNode write(ExportChoices choices) {
        Map<String, JsonNode> members = new TreeMap<>();
        choices.unknown().members().forEach((key, json) -> members.put(key, JSON.readTree(json)));
        choices.byCollection().forEach((collection, choice) -> members.put(collection, write(choice)));
        return object(members);
    }

    static ObjectNode write(ExportChoice choice) {
        ObjectNode known = JSON.createObjectNode();
        texts(known.putArray("formats"), choice.formats());
        texts(known.putArray("options"), choice.options());
        put(known, "scope", choice.scope());
        put(known, "target", choice.places().target());
        put(known, "written", choice.places().written());
        put(known, "baseUrl", choice.places().baseUrl());
        Map<String, JsonNode> members = new TreeMap<>();
        choice.unknown().members().forEach((key, json) -> members.put(key, JSON.readTree(json)));
        known.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return object(members);
    }

    private static ObjectNode object(Map<String, JsonNode> members) {
        ObjectNode object = JSON.createObjectNode();
        members.forEach(object::set);
        return object;
    }

    private static void texts(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }

    private static void put(ObjectNode object, String key, Optional<String> text) {
        text.ifPresent(value -> object.put(key, value));
    }
}
