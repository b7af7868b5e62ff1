package org.caveat.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rooms of the house, and the rooms each may know. */
final class Rooms {
    private static final List<String> EVERYWHERE = List.of("work", "text");

    /** Each package with those it may use, besides the JDK and its own libraries. */
    static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        room("time");
        room("model", "time");
        room("edit", "model", "time");
        room("text", "model", "time");
        room("work");
        roomWithHelp("sidecar", "model", "time");
        roomWithHelp("metadata", "model", "time");
        roomWithHelp("cache", "model", "time");
        roomWithHelp("imaging", "model", "metadata", "cache");
        roomWithHelp("collection", "model", "time", "edit", "sidecar", "metadata", "cache");
        roomWithHelp("search", "model", "time", "collection", "cache");
        roomWithHelp("check", "model", "time", "collection", "sidecar", "imaging", "metadata");
        roomWithHelp("sources", "model");
        roomWithHelp("export", "model", "time", "collection", "sidecar", "imaging", "metadata", "sources");
        roomWithHelp("importing", "model", "time", "edit", "sidecar", "metadata", "collection");
        roomWithHelp("settings", "model");
        roomWithHelp("cli", lower());
        roomWithHelp("ui", lower());
        roomWithHelp("app", with(lower(), "cli", "ui"));
    }

    private Rooms() {}

    private static String[] lower() {
        return new String[] {
            "time",
            "model",
            "edit",
            "sidecar",
            "metadata",
            "cache",
            "imaging",
            "collection",
            "search",
            "check",
            "sources",
            "export",
            "importing",
            "settings"
        };
    }

    private static String[] with(String[] rooms, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of(rooms));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void room(String name, String... others) {
        MAY_USE.put(name, List.of(others));
    }

    private static void roomWithHelp(String name, String... others) {
        MAY_USE.put(name, List.of(with(others, EVERYWHERE.toArray(String[]::new))));
    }
}
