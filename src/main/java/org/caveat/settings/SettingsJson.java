package org.caveat.settings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caveat.settings.Arrangement.Column;
import org.caveat.settings.Arrangement.Frame;
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
    private static final int MOST_MEGABYTES = 1_000_000;
    /** What stands for no choice, as well as no member at all. */
    private static final String OF_SYSTEM = "system";

    private static final int LARGEST_SCREEN = 100_000;

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
        SettingsMembers members = new SettingsMembers(object);
        return new Settings(
                new Signature(members.text("author"), members.orcid("orcid")),
                new Stores(
                        members.text("sidecarFolder"),
                        members.number("cacheMegabytes", 0, MOST_MEGABYTES).orElse(Stores.DEFAULT.cacheMegabytes())),
                appearance(members),
                arrangement(members),
                members.texts("recents"),
                ExportChoicesJson.read(
                        members.object("exports").orElseGet(JSON::createObjectNode), members.object("usualExport")),
                members.rest());
    }

    private static Appearance appearance(SettingsMembers members) {
        Appearance usual = Appearance.DEFAULT;
        return new Appearance(
                members.text("language").filter(language -> !language.equals(OF_SYSTEM)),
                members.theme("theme"),
                members.number("textSize", SMALLEST_TEXT, LARGEST_TEXT).orElse(usual.textSize()),
                members.flag("letterKeys").orElse(usual.letterKeys()),
                members.flag("instantLine").orElse(usual.instantLine()),
                members.flag("motion").orElse(usual.motion()),
                members.flag("codes").orElse(usual.codes()),
                members.flag("tourSeen").orElse(usual.tourSeen()));
    }

    private static Arrangement arrangement(SettingsMembers members) {
        Arrangement usual = Arrangement.DEFAULT;
        Frame frame = new Frame(
                members.number("windowWidth", 1, LARGEST_SCREEN)
                        .orElse(usual.window().width()),
                members.number("windowHeight", 1, LARGEST_SCREEN)
                        .orElse(usual.window().height()),
                members.flag("windowMaximized").orElse(usual.window().isMaximized()));
        return new Arrangement(
                frame,
                column(members, "sideBar", usual.sideBar()),
                column(members, "inspector", usual.inspector()),
                members.number("cellWidth", 1, LARGEST_SCREEN).orElse(usual.cell()));
    }

    private static Column column(SettingsMembers members, String name, Column usual) {
        return new Column(
                members.number(name + "Width", 1, LARGEST_SCREEN).orElse(usual.width()),
                members.flag(name + "Shown").orElse(usual.isShown()));
    }

    /** Writes settings, keys in order, what is the default left out. */
    static String write(Settings settings) {
        Map<String, JsonNode> members = new TreeMap<>();
        settings.unknown().members().forEach((key, json) -> members.put(key, JSON.readTree(json)));
        ObjectNode known = JSON.createObjectNode();
        settings.author().ifPresent(author -> known.put("author", author));
        settings.signature().orcid().ifPresent(orcid -> known.put("orcid", orcid.digits()));
        put(known, "cacheMegabytes", settings.stores().cacheMegabytes(), Stores.DEFAULT.cacheMegabytes());
        settings.sidecarFolder().ifPresent(folder -> known.put("sidecarFolder", folder));
        write(settings.appearance(), known);
        write(settings.arrangement(), known);
        if (!settings.recents().isEmpty()) {
            ArrayNode recents = known.putArray("recents");
            settings.recents().forEach(recents::add);
        }
        if (!settings.exports().with(ExportChoice.NONE).equals(ExportChoices.NONE)) {
            known.set("exports", ExportChoicesJson.write(settings.exports()));
        }
        if (!settings.exports().usual().equals(ExportChoice.NONE)) {
            known.set("usualExport", ExportChoicesJson.write(settings.exports().usual()));
        }
        known.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        ObjectNode all = JSON.createObjectNode();
        members.forEach(all::set);
        return JSON.writeValueAsString(all) + "\n";
    }

    private static void write(Appearance appearance, ObjectNode known) {
        Appearance usual = Appearance.DEFAULT;
        appearance.language().ifPresent(language -> known.put("language", language));
        appearance.theme().ifPresent(theme -> known.put("theme", theme.name().toLowerCase(Locale.ROOT)));
        put(known, "textSize", appearance.textSize(), usual.textSize());
        put(known, "letterKeys", appearance.letterKeys(), usual.letterKeys());
        put(known, "instantLine", appearance.instantLine(), usual.instantLine());
        put(known, "motion", appearance.motion(), usual.motion());
        put(known, "codes", appearance.codes(), usual.codes());
        put(known, "tourSeen", appearance.tourSeen(), usual.tourSeen());
    }

    private static void write(Arrangement arrangement, ObjectNode known) {
        Arrangement usual = Arrangement.DEFAULT;
        Frame window = arrangement.window();
        put(known, "windowWidth", window.width(), usual.window().width());
        put(known, "windowHeight", window.height(), usual.window().height());
        put(known, "windowMaximized", window.isMaximized(), usual.window().isMaximized());
        write(known, "sideBar", arrangement.sideBar(), usual.sideBar());
        write(known, "inspector", arrangement.inspector(), usual.inspector());
        put(known, "cellWidth", arrangement.cell(), usual.cell());
    }

    private static void write(ObjectNode known, String name, Column column, Column usual) {
        put(known, name + "Width", column.width(), usual.width());
        put(known, name + "Shown", column.isShown(), usual.isShown());
    }

    private static void put(ObjectNode known, String key, int value, int usual) {
        if (value != usual) {
            known.put(key, value);
        }
    }

    private static void put(ObjectNode known, String key, boolean value, boolean usual) {
        if (value != usual) {
            known.put(key, value);
        }
    }

    /** The text is JSON, and is not an object. */
    private static final class NotAnObject extends JacksonException {
        private static final long serialVersionUID = 1;

        NotAnObject() {
            super("not an object");
        }
    }
}
