package org.caveat.ui.export.leftout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caveat.export.LeftOut;

/**
 * What is left out for one reason.
 *
 * @param statements how many; the photographs as a whole, where those are left out
 * @param photographs each once, in their order
 */
public record Group(LeftOut.Why why, int statements, List<Named> photographs) {
    public Group {
        photographs = List.copyOf(photographs);
    }

    /**
     * A photograph of which something is left out.
     *
     * @param count how many statements
     * @param reason what its file says of it; empty where somebody chose to leave it out
     */
    public record Named(String file, int count, String reason) {}

    /** Groups in the order of the reasons: first what nobody chose to leave out. */
    public static List<Group> of(List<LeftOut> leftOut) {
        Map<LeftOut.Why, Map<String, List<LeftOut>>> all = new EnumMap<>(LeftOut.Why.class);
        leftOut.forEach(one -> all.computeIfAbsent(one.why(), why -> new LinkedHashMap<>())
                .computeIfAbsent(one.file(), file -> new ArrayList<>())
                .add(one));
        List<Group> groups = new ArrayList<>();
        all.forEach((why, files) -> {
            List<Named> named = new ArrayList<>();
            files.forEach((file, some) ->
                    named.add(new Named(file, some.size(), some.get(0).reason().orElse(""))));
            groups.add(new Group(why, named.stream().mapToInt(Named::count).sum(), named));
        });
        groups.sort(Comparator.comparing(group -> !group.isFailure()));
        return groups;
    }

    /** Whether nobody chose to leave it out. */
    public boolean isFailure() {
        return why.isFailure();
    }
}
