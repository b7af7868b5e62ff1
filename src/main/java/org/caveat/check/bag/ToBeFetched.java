package org.caveat.check.bag;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a bag wants fetched from the net (RFC 8493, 2.2.3). They are read of, and never fetched. */
final class ToBeFetched {
    static final String FILE = "fetch.txt";

    private static final Pattern LINE = Pattern.compile("(\\S+)[ \\t]+([0-9]+|-)[ \\t]+(.+)", Pattern.DOTALL);
    private static final int MOST_FILES = 1_000_000;

    private ToBeFetched() {}

    /** Their paths in the bag. */
    static Set<String> in(TagLines tags, Declaration declaration, Faults faults) {
        Set<String> files = new HashSet<>();
        ListedPath paths = new ListedPath(declaration, faults);
        var unused = tags.read(FILE, (number, line) -> {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                Optional<String> path = paths.ofPayload(FILE, parts.group(3));
                path.ifPresent(files::add);
            } else if (!line.isBlank()) {
                faults.add(BagRule.TAG_FILE, FILE, "line", number);
            }
            return files.size() < MOST_FILES;
        });
        return files;
    }
}
