package org.caveat.export.site;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caveat.export.SafeNames;

/** What the pages of one folder are called: after the words on them, safe for every server, no two alike. */
final class PageNames {
    private static final String ENDING = ".html";

    private final String folder;
    private final Set<String> taken = new HashSet<>();

    PageNames(String folder) {
        this.folder = folder;
    }

    /** The path of one more page. */
    String give(String words) {
        String name = SafeNames.of(List.of(words + ENDING)).get(0).flat();
        String given = name;
        for (int number = 2; !taken.add(given.toLowerCase(Locale.ROOT)); number++) {
            given = name + "-" + number;
        }
        return folder + given + ENDING;
    }
}
