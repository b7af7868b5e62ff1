package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Small sidecars' trees that meet often: few keys, few ids, few values; and their leaves by path. */
final class Trees {
    private Trees() {}

    static Arbitrary<ObjectNode> pages() {
        Arbitrary<JsonNode> items = things("urn:", 5, fields("caveat:kind", "caveat:certainty", "body", "x:own"));
        Arbitrary<JsonNode> photo = photos();
        Arbitrary<JsonNode> log = things("log:", 3, fields("creator"));
        return Combinators.combine(items, photo, log, fields("partOf", "x:page"))
                .as((list, photograph, entries, page) -> {
                    page.set("items", list);
                    page.set("caveat:photo", photograph);
                    page.set("caveat:changeLog", entries);
                    return page;
                });
    }

    /** The base with a change here and there, each as another tree has it. */
    static ObjectNode edited(ObjectNode base, ObjectNode other, Random random) {
        ObjectNode edited = Json.object();
        Set<String> keys = new TreeSet<>(base.propertyNames());
        keys.addAll(other.propertyNames());
        for (String key : keys) {
            JsonNode value = edited(base.path(key), other.path(key), random);
            if (!value.isMissingNode()) {
                edited.set(key, value);
            }
        }
        return edited;
    }

    private static JsonNode edited(JsonNode base, JsonNode other, Random random) {
        if (base.isObject() && other.isObject()) {
            return edited((ObjectNode) base, (ObjectNode) other, random);
        }
        Things before = Things.of(Optional.of(base));
        Things after = Things.of(Optional.of(other));
        Set<String> ids = new TreeSet<>(Things.keysOf(before, after));
        boolean things = base.isArray() && other.isArray() && ids.stream().allMatch(id -> id.contains(":"));
        if (!things) {
            return random.nextInt(4) == 0 ? other : base;
        }
        List<JsonNode> list = new ArrayList<>();
        for (String id : ids) {
            JsonNode thing = edited(orMissing(before.get(id)), orMissing(after.get(id)), random);
            if (!thing.isMissingNode()) {
                list.add(thing);
            }
        }
        return Json.array(list);
    }

    private static JsonNode orMissing(Optional<JsonNode> node) {
        return node.orElse(Json.object().path("nothing"));
    }

    private static Arbitrary<JsonNode> photos() {
        Arbitrary<JsonNode> persons = things("person:", 4, fields("value", "caveat:region"));
        Arbitrary<ObjectNode> date = fields("caveat:edtf", "caveat:basis");
        return Combinators.combine(persons, date, fields("caveat:title", "rights"))
                .as((people, taken, photo) -> {
                    photo.set("caveat:person", people);
                    if (!taken.isEmpty()) {
                        photo.set("caveat:date", taken);
                    }
                    return photo;
                });
    }

    /** An object with some of these members, each of one of three values. */
    private static Arbitrary<ObjectNode> fields(String... keys) {
        return Arbitraries.integers().between(0, 3).list().ofSize(keys.length).map(choices -> {
            ObjectNode object = Json.object();
            for (int i = 0; i < keys.length; i++) {
                if (choices.get(i) > 0) {
                    object.set(keys[i], value(choices.get(i)));
                }
            }
            return object;
        });
    }

    private static JsonNode value(int choice) {
        return choice == 3 ? Json.array(List.of(Json.number(1), Json.string("two"))) : Json.number("" + choice);
    }

    /** A list of some of so many things, in the order in which they were made. */
    private static Arbitrary<JsonNode> things(String prefix, int most, Arbitrary<ObjectNode> contents) {
        return contents.optional(0.6).list().ofSize(most).map(chosen -> {
            List<JsonNode> list = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                int number = i;
                chosen.get(i).ifPresent(thing -> {
                    ObjectNode copy = thing.deepCopy();
                    copy.set("id", Json.string(prefix + number));
                    copy.set("created", Json.string("2026-11-2" + number));
                    list.add(copy);
                });
            }
            return Json.array(list);
        });
    }

    /** The values of a tree by their paths; things are named by their ids, other lists are values. */
    static Map<List<String>, String> leaves(JsonNode tree) {
        Map<List<String>, String> leaves = new LinkedHashMap<>();
        collect(List.of(), tree, leaves);
        return leaves;
    }

    private static void collect(List<String> path, JsonNode node, Map<List<String>, String> leaves) {
        boolean things = node.isArray() && !node.isEmpty() && node.get(0).has("id");
        if (things) {
            node.forEach(thing -> collect(longer(path, thing.get("id").stringValue()), thing, leaves));
        } else if (node.isObject()) {
            node.properties().forEach(one -> collect(longer(path, one.getKey()), one.getValue(), leaves));
        } else if (!node.isArray() || !node.isEmpty()) {
            leaves.put(path, CanonicalText.onOneLine(node));
        }
    }

    private static List<String> longer(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
