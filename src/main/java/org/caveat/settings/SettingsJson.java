package org.caveat.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caveat.model.Foreign;
import org.caveat.settings.Settings.Appearance;
import org.caveat.settings.Settings.Theme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings as JSON text, and back. What is of another type than expected is kept as it is, and the default holds. */
final class SettingsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int SMALLEST_TEXT = 50;
    private static final int LARGEST_TEXT = 300;

    private SettingsJson() {}

    /**
     * Reads settings.
     *
     * @throws JacksonException where the text is no JSON object
     */
    static Settings read(String text) {
        if (!(JSON.readTree(text) instanceof ObjectNode object)) {
            throw new NotAnObject();
        }
        Members members = new Members(object);
        Appearance appearance = new Appearance(
                members.text("language"),
                members.theme("theme"),
                members.number("textSize", SMALLEST_TEXT, LARGEST_TEXT).orElse(Appearance.DEFAULT.textSize()),
                members.flag("letterKeys").orElse(Appearance.DEFAULT.letterKeys()),
                members.flag("instantLine").orElse(Appearance.DEFAULT.instantLine()));
        return new Settings(
                members.text("author"),
                members.text("sidecarFolder"),
                appearance,
                members.texts("recents"),
                members.rest());
    }

    /** Writes settings, keys in order, what is the default left out. */
    static String write(Settings settings) {
        Map<String, JsonNode> members = new TreeMap<>();
        settings.unknown().members().forEach((key, json) -> members.put(key, JSON.readTree(json)));
        ObjectNode known = JSON.createObjectNode();
        Appearance appearance = settings.appearance();
        settings.author().ifPresent(author -> known.put("author", author));
        settings.sidecarFolder().ifPresent(folder -> known.put("sidecarFolder", folder));
        appearance.language().ifPresent(language -> known.put("language", language));
        appearance.theme().ifPresent(theme -> known.put("theme", theme.name().toLowerCase(Locale.ROOT)));
        if (appearance.textSize() != Appearance.DEFAULT.textSize()) {
            known.put("textSize", appearance.textSize());
        }
        if (!appearance.letterKeys()) {
            known.put("letterKeys", false);
        }
        if (!appearance.instantLine()) {
            known.put("instantLine", false);
        }
        if (!settings.recents().isEmpty()) {
            ArrayNode recents = known.putArray("recents");
            settings.recents().forEach(recents::add);
        }
        known.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        ObjectNode all = JSON.createObjectNode();
        members.forEach(all::set);
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Optional<Theme> theme(JsonNode node) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(node.asString()))
                .findFirst();
    }

    /** The text is JSON, and is not an object. */
    private static final class NotAnObject extends JacksonException {
        private static final long serialVersionUID = 1;

        NotAnObject() {
            super("not an object");
        }
    }

    /** The members of the file; those that are understood are told apart from the rest. */
    private static final class Members {
        private final ObjectNode object;
        private final Set<String> understood = new HashSet<>();

        Members(ObjectNode object) {
            this.object = object;
        }

        Optional<String> text(String key) {
            return understood(key, JsonNode::isString).map(JsonNode::stringValue);
        }

        Optional<Theme> theme(String key) {
            return understood(key, node -> SettingsJson.theme(node).isPresent()).flatMap(SettingsJson::theme);
        }

        Optional<Boolean> flag(String key) {
            return understood(key, JsonNode::isBoolean).map(JsonNode::booleanValue);
        }

        Optional<Integer> number(String key, int least, int most) {
            return understood(key, node -> node.isInt() && node.intValue() >= least && node.intValue() <= most)
                    .map(JsonNode::intValue);
        }

        List<String> texts(String key) {
            return understood(
                            key,
                            node -> node.isArray() && node.values().stream().allMatch(JsonNode::isString))
                    .map(array ->
                            array.values().stream().map(JsonNode::stringValue).toList())
                    .orElse(List.of());
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
    }
}
