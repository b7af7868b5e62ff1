package org.caveat.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.caveat.text.Messages;

/** What was read of a bibliography so far: its works, and beside them what could not be read. */
final class Gathering {
    /** Far above the largest that people keep, and low enough to be held in memory. */
    static final int MOST = 200_000;

    /** Who reads a list of faults does not read a thousand; a file that is no bibliography has as many as lines. */
    private static final int MOST_PROBLEMS = 200;

    private final Messages messages;
    private final Map<String, Listed> works = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> unnamed = new HashMap<>();
    private int untold;

    Gathering(Messages messages) {
        this.messages = messages;
    }

    /** Takes an entry, told in the words of the Citation Style Language. What is wrong with it costs it and no other. */
    void take(Map<String, Object> said, int line) {
        if (works.size() >= MOST) {
            return;
        }
        try {
            Listed listed = said.containsKey("id") ? CslEntry.of(said) : named(said);
            if (works.putIfAbsent(listed.work().id(), listed) != null) {
                problem(line, "sources.twice", listed.work().id());
            } else if (works.size() == MOST) {
                problem(line, "sources.too-many", MOST);
            }
        } catch (Unusable unusable) {
            problem(line, unusable.key(), unusable.arguments());
        }
    }

    /** An entry that has no name gets one; of several that would get the same, each after the first gets a number. */
    private Listed named(Map<String, Object> said) throws Unusable {
        Listed listed = CslEntry.of(said);
        int times = unnamed.merge(listed.work().id(), 1, Integer::sum);
        if (times == 1) {
            return listed;
        }
        Map<String, Object> numbered = new LinkedHashMap<>(said);
        numbered.put("id", listed.work().id() + "-" + times);
        return CslEntry.of(numbered);
    }

    /** Notes what could not be read, and where. */
    void problem(int line, String key, Object... arguments) {
        tell(OptionalInt.of(line), key, arguments);
    }

    /** Notes what concerns the whole file. */
    void problem(String key, Object... arguments) {
        tell(OptionalInt.empty(), key, arguments);
    }

    private void tell(OptionalInt line, String key, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line, messages.get(key, arguments)));
        } else {
            untold++;
        }
    }

    /** How much was listed and noted so far. A format that adds nothing, of a file of comments alone, owes a sentence. */
    int size() {
        return works.size() + problems.size();
    }

    Bibliography whole() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(new Problem(OptionalInt.empty(), messages.get("sources.more-problems", untold)));
        }
        return new Bibliography(List.copyOf(works.values()), all);
    }
}
