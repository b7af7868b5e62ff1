package org.caveat.metadata;

import java.util.ArrayList;
import java.util.List;
import org.caveat.metadata.container.Contents;

/** The entries of one file, so many and so long as a person could ever read. What is left out is told. */
final class EntryList {
    private static final int LONGEST = 64 << 10;
    private static final int MOST = 10_000;
    private static final int MOST_LETTERS = 4 << 20;

    private final List<Entry> entries = new ArrayList<>();
    private final Contents contents;
    private final boolean isWanted;
    private int letters;

    /** @param isWanted whether anybody will read them; describing values in words costs more than reading them */
    EntryList(Contents contents, boolean isWanted) {
        this.contents = contents;
        this.isWanted = isWanted;
    }

    boolean isWanted() {
        return isWanted;
    }

    /** Adds one; a blank value is none. */
    void add(String group, String tag, String value) {
        if (!isWanted || value.isBlank()) {
            return;
        }
        if (entries.size() >= MOST || letters >= MOST_LETTERS) {
            contents.problem("metadata.too-many-values", entries.size());
            return;
        }
        String shown = shortened(group, tag, value);
        letters += shown.length();
        entries.add(new Entry(group, tag, shown));
    }

    List<Entry> all() {
        return entries;
    }

    private String shortened(String group, String tag, String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        contents.problem("metadata.value-cut", group, tag, value.length(), LONGEST);
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "…";
    }
}
