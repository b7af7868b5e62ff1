package org.caveat.sidecar.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The order of a merged list: what both started from in the order of who moved it, and after each element what was added
 * there, the earlier made first. Who merges with whom makes no difference.
 */
final class ThingsInOrder {
    private static final String START = "";

    private final Things base;
    private final Map<String, JsonNode> standing;

    private ThingsInOrder(Things base, Map<String, JsonNode> standing) {
        this.base = base;
        this.standing = standing;
    }

    /** The elements that stand, by their keys, in order. */
    static List<JsonNode> of(Things base, Things ours, Things theirs, Map<String, JsonNode> standing) {
        ThingsInOrder order = new ThingsInOrder(base, standing);
        return order.keys(ours, theirs).stream().map(key -> standing.get(key)).toList();
    }

    private Set<String> keys(Things ours, Things theirs) {
        List<String> skeleton = skeleton(order(ours).equals(common(ours)) ? theirs : ours);
        Map<String, List<String>> ourRuns = runs(ours);
        Map<String, List<String>> theirRuns = runs(theirs);
        skeleton.add(0, START);
        Set<String> keys = new LinkedHashSet<>();
        for (String anchor : skeleton) {
            keys.add(anchor);
            List<List<String>> runs = new ArrayList<>();
            Optional.ofNullable(ourRuns.get(anchor)).ifPresent(runs::add);
            Optional.ofNullable(theirRuns.get(anchor)).ifPresent(runs::add);
            runs.sort(Comparator.comparing(this::made).thenComparing(run -> run.get(0)));
            runs.forEach(keys::addAll);
        }
        keys.remove(START);
        return keys;
    }

    /** What stands of the base, in the order of one side; what that side removed follows what it followed in the base. */
    private List<String> skeleton(Things side) {
        List<String> skeleton = new ArrayList<>(order(side));
        String before = START;
        for (String key : base.keys()) {
            if (standing.containsKey(key) && !side.has(key)) {
                skeleton.add(skeleton.indexOf(before) + 1, key);
            }
            before = standing.containsKey(key) ? key : before;
        }
        return skeleton;
    }

    /** What stands of the base and of one side, in the order of that side. */
    private List<String> order(Things side) {
        return side.keys().stream()
                .filter(key -> base.has(key) && standing.containsKey(key))
                .toList();
    }

    /** The same in the order of the base. */
    private List<String> common(Things side) {
        return base.keys().stream()
                .filter(key -> side.has(key) && standing.containsKey(key))
                .toList();
    }

    /** What one side added, by the element it was added after. */
    private Map<String, List<String>> runs(Things side) {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        String anchor = START;
        for (String key : side.keys()) {
            if (base.has(key)) {
                anchor = standing.containsKey(key) ? key : anchor;
            } else if (standing.containsKey(key)) {
                runs.computeIfAbsent(anchor, after -> new ArrayList<>()).add(key);
            }
        }
        return runs;
    }

    private String made(List<String> run) {
        JsonNode first = standing.get(run.get(0));
        return first == null ? "" : first.path("created").asString("");
    }
}
